using System.CommandLine;

namespace LevelOfCare.Cli.Verbs;

/// <summary><c>schema case|decision</c>: the JSON Schema that the serializer itself yields.</summary>
internal static class SchemaVerb
{
    public static Command Create(ConsoleStreams streams)
    {
        var document = new Argument<string>("DOCUMENT") { Description = "case or decision." };
        document.AcceptOnlyFromAmong("case", "decision");
        var verb = new Command("schema", "Prints the JSON Schema of a case or a decision.") { document };
        verb.SetAction(parsed =>
        {
            var schema = parsed.GetRequiredValue(document) == "case" ? PlacementJson.CaseSchema() : PlacementJson.DecisionSchema();
            streams.WriteText($"{schema}\n");
            return ExitCode.Decided;
        });
        return verb;
    }
}
