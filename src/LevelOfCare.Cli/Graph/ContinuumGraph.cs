using LevelOfCare.Cli.Pages;

namespace LevelOfCare.Cli.Graph;

/// <summary>The continuum as a Mermaid flowchart: levels by what they are, the usual way through them, and the transitions that the rules know.</summary>
internal static class ContinuumGraph
{
    public static string Draw(Edition edition, PlacementEngine engine)
    {
        var chart = new Flowchart();
        foreach (var group in CareLevel.All(edition).Where(level => level != ThirdEditionLevels.None).Reverse().GroupBy(level => level.BroadLevel))
        {
            chart.Group($"broad{group.Key}", Words.BroadLevel(group.Key), () =>
            {
                foreach (var level in group)
                {
                    chart.Node(IdOf(level), $"{level.Code}: {level.Name}");
                }
            });
        }

        UsualWay(edition, engine, chart);
        Moves.Draw(engine.Rules, chart);
        return chart.ToString();
    }

    /// <summary>Down from the hospital and from residential care, rung by rung, as the plan of the engine goes; up again by the same rungs to residential care.</summary>
    private static void UsualWay(Edition edition, PlacementEngine engine, Flowchart chart)
    {
        var way = Graph.UsualWay.Down(edition, engine);
        var down = engine.Rules.FirstOrDefault(rule => rule.Reads.Contains("WayDownRung")) is { } rule ? $"usual way down: {rule.Name}" : "usual way down";
        chart.Edge("broad4", IdOf(way[0]), down);
        chart.Edge("broad3", IdOf(way[0]), down);
        foreach (var (upper, lower) in way.Zip(way.Skip(1)))
        {
            chart.Edge(IdOf(upper), IdOf(lower), down);
        }

        foreach (var (upper, lower) in way.Zip(way.Skip(1)).Reverse().Where(pair => !UsualWayEnds(pair.Second)))
        {
            chart.DottedEdge(IdOf(lower), IdOf(upper), "usual way up");
        }

        chart.DottedEdge(IdOf(way[0]), "broad3", "usual way up");
    }

    /// <summary>Monitoring is the end of the way: whoever needs more than that is assessed anew.</summary>
    private static bool UsualWayEnds(CareLevel level) => level == FourthEditionLevels.Level10;

    private static string IdOf(CareLevel level) => $"level{level.Code.Replace(".", "_", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)}";
}
