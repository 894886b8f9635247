using System.CommandLine;
using LevelOfCare.Cli.Pages;

namespace LevelOfCare.Cli.Verbs;

/// <summary><c>check CASE.json</c>: the constraints of a case, and nothing else of its decision.</summary>
internal static class CheckVerb
{
    public static Command Create(ConsoleStreams streams)
    {
        var file = new Argument<string>("CASE.json") { Description = "The case; '-' reads standard input. With empty ratings its programs are checked by themselves." };
        var format = Formats.Option("text", "json");
        var profile = ChosenProfile.Option();
        var verb = new Command("check", "Checks programs, selection and coverage of a case against its constraints.") { file, format, profile };
        verb.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(profile), parsed.GetRequiredValue(format) == "json", streams));
        return verb;
    }

    private static int Run(string path, string? profile, bool json, ConsoleStreams streams)
    {
        var chosen = ChosenProfile.Read(profile, streams, path);
        var reading = PlacementJson.ReadCase(InputFile.ReadAll(path, streams));
        if (reading.Case is not { } patientCase || !chosen.IsValid)
        {
            return InvalidInput.Answer(reading, chosen, json, isPlain: false, streams);
        }

        var check = chosen.Engine.Check(patientCase);
        if (json)
        {
            Listing.Write(CheckListing.Of(check, chosen.Name), ListingJsonContext.Default.CheckListing, streams);
        }
        else
        {
            CheckPage.Write(check, chosen.Name, streams);
        }

        return check.Emergency is not null ? ExitCode.Emergency : check.HasViolation ? ExitCode.NotDecided : ExitCode.Decided;
    }
}
