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
        var profile = ChosenProfile.Option();
        var verb = new Command("diff", "Decides one case by both editions and compares the decisions.") { file, editions, format, profile };
        verb.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(profile), parsed.GetRequiredValue(format) == "json", streams));
        return verb;
    }

    private static int Run(string path, string? profile, bool json, ConsoleStreams streams)
    {
        var chosen = ChosenProfile.Read(profile, streams, path);
        var reading = PlacementJson.ReadPair(InputFile.ReadAll(path, streams));
        if (reading is not { Third: { } third, Fourth: { } fourth } || !chosen.IsValid)
        {
            return InvalidInput.Answer(reading, chosen, json, streams);
        }

        var comparison = new EditionComparison(chosen.Engine.Evaluate(third), chosen.Engine.Evaluate(fourth), third.Population);
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
}
