using System.CommandLine;
using LevelOfCare.Cli.Pages;

namespace LevelOfCare.Cli.Verbs;

/// <summary><c>evaluate CASE.json</c>: one case, one decision.</summary>
internal static class EvaluateVerb
{
    public static Command Create(ConsoleStreams streams)
    {
        var file = new Argument<string>("CASE.json") { Description = "The case; '-' reads standard input." };
        var format = Formats.Option("text", "json");
        var verb = new Command("evaluate", "Decides one case and explains the decision.") { file, format };
        verb.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetRequiredValue(format) == "json", streams));
        return verb;
    }

    private static int Run(string path, bool json, ConsoleStreams streams)
    {
        var engine = PlacementEngine.Default;
        var reading = PlacementJson.ReadCase(InputFile.ReadAll(path, streams));
        if (reading.Case is not { } patientCase)
        {
            return InvalidCase.Answer(reading, engine, json, streams);
        }

        var decision = engine.Evaluate(patientCase);
        if (json)
        {
            InvalidCase.WriteLine(streams, output => PlacementJson.WriteDecision(output, decision, indented: true));
        }
        else
        {
            DecisionPage.Write(decision, streams);
        }

        return decision.Status switch
        {
            DecisionStatus.Decided => ExitCode.Decided,
            DecisionStatus.Emergency => ExitCode.Emergency,
            _ => ExitCode.NotDecided,
        };
    }
}
