using System.CommandLine;

namespace LevelOfCare.Cli.Verbs;

/// <summary><c>schema case|decision|profile</c>: the JSON Schema that the serializer itself yields.</summary>
internal static class SchemaVerb
{
    public static Command Create(ConsoleStreams streams)
    {
        var document = new Argument<string>("DOCUMENT") { Description = "case, decision or profile." };
        document.AcceptOnlyFromAmong("case", "decision", "profile");
        var verb = new Command("schema", "Prints the JSON Schema of a case, a decision or a profile.") { document };
        verb.SetAction(parsed =>
        {
            var schema = parsed.GetRequiredValue(document) switch
            {
                "case" => PlacementJson.CaseSchema(),
                "profile" => PlacementJson.ProfileSchema(),
                _ => PlacementJson.DecisionSchema(),
            };
            streams.WriteText($"{schema}\n");
            return ExitCode.Decided;
        });
        return verb;
    }
}
