using System.CommandLine;
using LevelOfCare.Cli.Graph;

namespace LevelOfCare.Cli.Verbs;

/// <summary><c>graph</c>: the levels of an edition and the ways between them, as a Mermaid diagram.</summary>
internal static class GraphVerb
{
    public static Command Create(ConsoleStreams streams)
    {
        var edition = new Option<string>("--edition") { Description = "3 or 4.", DefaultValueFactory = _ => "4" };
        edition.AcceptOnlyFromAmong("3", "4");
        var verb = new Command("graph", "Draws the levels of care and the transitions between them, as Mermaid.") { edition };
        verb.SetAction(parsed =>
        {
            streams.WriteText(ContinuumGraph.Draw(parsed.GetRequiredValue(edition) == "3" ? Edition.Third : Edition.Fourth, PlacementEngine.Default));
            return ExitCode.Decided;
        });
        return verb;
    }
}
