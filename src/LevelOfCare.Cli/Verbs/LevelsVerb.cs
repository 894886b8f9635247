using System.CommandLine;
using LevelOfCare.Cli.Pages;

namespace LevelOfCare.Cli.Verbs;

/// <summary><c>levels</c>: the levels of both editions and of the mental-health track, or of one edition.</summary>
internal static class LevelsVerb
{
    public static Command Create(ConsoleStreams streams)
    {
        var edition = new Option<string?>("--edition") { Description = "3 or 4; both, and the mental-health track, where not given." };
        edition.AcceptOnlyFromAmong("3", "4");
        var format = Formats.Option("text", "json");
        var verb = new Command("levels", "Lists the levels of care with hours, setting and management.") { edition, format };
        verb.SetAction(parsed =>
        {
            IReadOnlyList<CareLevel>[] tracks = parsed.GetValue(edition) switch
            {
                "3" => [ThirdEditionLevels.All],
                "4" => [FourthEditionLevels.All],
                _ => [FourthEditionLevels.All, ThirdEditionLevels.All, MentalHealthLevels.All],
            };
            if (parsed.GetRequiredValue(format) == "json")
            {
                Listing.Write(new LevelListing([.. tracks.SelectMany(levels => levels).Select(LevelEntry.Of)]), ListingJsonContext.Default.LevelListing, streams);
            }
            else
            {
                LevelPage.Write(tracks, streams);
            }

            return ExitCode.Decided;
        });
        return verb;
    }
}
