using System.CommandLine;
using LevelOfCare.Cli.Pages;

namespace LevelOfCare.Cli.Verbs;

/// <summary><c>levels</c>: the levels of both editions, or of one.</summary>
internal static class LevelsVerb
{
    public static Command Create(ConsoleStreams streams)
    {
        var edition = new Option<string?>("--edition") { Description = "3 or 4; both where not given." };
        edition.AcceptOnlyFromAmong("3", "4");
        var format = Formats.Option("text", "json");
        var verb = new Command("levels", "Lists the levels of care with hours, setting and management.") { edition, format };
        verb.SetAction(parsed =>
        {
            Edition[] editions = parsed.GetValue(edition) switch { "3" => [Edition.Third], "4" => [Edition.Fourth], _ => [Edition.Fourth, Edition.Third] };
            if (parsed.GetRequiredValue(format) == "json")
            {
                Listing.Write(new LevelListing([.. editions.SelectMany(CareLevel.All).Select(LevelEntry.Of)]), ListingJsonContext.Default.LevelListing, streams);
            }
            else
            {
                LevelPage.Write(editions, streams);
            }

            return ExitCode.Decided;
        });
        return verb;
    }
}
