using System.CommandLine;
using LevelOfCare.Cli.Pages;

namespace LevelOfCare.Cli.Verbs;

/// <summary><c>diff CASE.json --editions 3,4</c>: one person rated by both editions, both decisions side by side.</summary>
internal static class DiffVerb
{
    public static Command Create(ConsoleStreams streams)
    {
        var file = new Argument<string>("CASE.json") { Description = "The case with ratings3 and ratings4; '-' reads standard input." };
        var editions = new Option<string>("--editions") { Description = "The editions to compare: 3,4.", DefaultValueFactory = _ => "3,4" };
        editions.AcceptOnlyFromAmong("3,4", "4,3");
        var format = Formats.Option("text", "json");
        var verb = new Command("diff", "Decides one case by both editions and compares the decisions.") { file, editions, format };
        verb.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetRequiredValue(format) == "json", streams));
        return verb;
    }

    private static int Run(string path, bool json, ConsoleStreams streams)
    {
        var engine = PlacementEngine.Default;
        var reading = PlacementJson.ReadPair(InputFile.ReadAll(path, streams));
        if (reading is not { Third: { } third, Fourth: { } fourth })
        {
            return Invalid(reading, engine, json, streams);
        }

        var comparison = new EditionComparison(engine.Evaluate(third), engine.Evaluate(fourth), third.Population);
        if (json)
        {
            Json.WriteLine(streams, comparison.WriteJson);
        }
        else
        {
            DiffPage.Write(comparison, streams);
        }

        return Math.Max(ExitCode.Of(comparison.Third.Status), ExitCode.Of(comparison.Fourth.Status));
    }

    private static int Invalid(PairReading reading, PlacementEngine engine, bool json, ConsoleStreams streams)
    {
        var emergency = reading.Emergencies.Length > 0 ? engine.Signal(reading.Emergencies) : null;
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
