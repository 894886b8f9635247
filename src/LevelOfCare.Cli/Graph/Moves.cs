using LevelOfCare.Cli.Pages;

namespace LevelOfCare.Cli.Graph;

/// <summary>The transitions that the rules know: each kind with the rules that give it, read off the rules' own tags.</summary>
internal static class Moves
{
    /// <summary>What the tag of a rule begins with that gives a transition; its kind follows.</summary>
    public const string Tag = "transition:";

    public static void Draw(IEnumerable<RuleInfo> rules, Flowchart chart)
    {
        var kinds = rules
            .SelectMany(rule => rule.Tags.Where(tag => tag.StartsWith(Tag, StringComparison.Ordinal)).Select(tag => (Kind: tag[Tag.Length..], rule.Name)))
            .GroupBy(entry => entry.Kind, entry => entry.Name).ToList();
        if (kinds.Count == 0)
        {
            return;
        }

        chart.Group("transitions", "transitions, by the ratings of today", () =>
        {
            chart.Place("care", "in care at a level");
            chart.Place("nowhere", "not in care");
            foreach (var kind in kinds)
            {
                var (from, to, text) = EndsOf(kind.Key);
                chart.Place(to, text);
                chart.Edge(from, to, $"{Words.Transition(kind.Key)}: {string.Join(", ", kind.Distinct())}");
            }
        });
    }

    /// <summary>Where a transition begins and leads, and the text of where it leads.</summary>
    private static (string From, string To, string Text) EndsOf(string kind) => kind switch
    {
        "admit" => ("nowhere", "admitted", "the level to begin at"),
        "withdrawalFirst" => ("care", "withdrawal", "a level of withdrawal management"),
        "stepUp" => ("care", "higher", "the indicated level, which ranks higher"),
        "stepDown" => ("care", "lower", "the indicated level, which ranks lower"),
        "transfer" => ("care", "elsewhere", "the same level, with what was lacking"),
        "continue" => ("care", "stays", "the level where the person is"),
        "discharge" => ("care", "out", "out of care"),
        "emergency" => ("care", "evaluation", "evaluation at 4 or 4 PSYCH"),
        _ => ("care", kind, kind),
    };
}
