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
            return Invalid(reading, engine, json, streams);
        }

        var decision = engine.Evaluate(patientCase);
        if (json)
        {
            Json.WriteLine(streams, output => PlacementJson.WriteDecision(output, decision, indented: true));
        }
        else
        {
            DecisionPage.Write(decision, patientCase, streams);
        }

        return ExitCode.Of(decision.Status);
    }

    private static int Invalid(CaseReading reading, PlacementEngine engine, bool json, ConsoleStreams streams)
    {
        var emergency = reading.Emergencies.Length > 0 ? engine.Signal(reading.Emergencies, reading.Edition) : null;
        if (json)
        {
            Json.WriteLine(streams, output => PlacementJson.WriteInvalid(output, reading, emergency, indented: true));
        }
        else
        {
            ProblemPage.Write(reading.Problems, emergency, streams.Error);
        }

        return ExitCode.InvalidInput;
    }
}
