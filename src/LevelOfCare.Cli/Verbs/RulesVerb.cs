using System.CommandLine;
using LevelOfCare.Cli.Pages;

namespace LevelOfCare.Cli.Verbs;

/// <summary><c>rules</c>: every rule and criteria row, with its confidence and source.</summary>
internal static class RulesVerb
{
    public static Command Create(ConsoleStreams streams)
    {
        var format = Formats.Option("text", "json", "markdown");
        var verb = new Command("rules", "Lists the rules and criteria rows that decide.") { format };
        verb.SetAction(parsed =>
        {
            var rules = PlacementEngine.Default.Rules;
            switch (parsed.GetRequiredValue(format))
            {
                case "json":
                    Listing.Write(new RuleListing(rules.Hash, SourceEntry.Of(rules.Source), [.. rules.Select(RuleEntry.Of)]), ListingJsonContext.Default.RuleListing, streams);
                    break;
                case "markdown":
                    streams.WriteText(RuleCatalogPage.Markdown(rules));
                    break;
                default:
                    RulePage.Write(rules, streams);
                    break;
            }

            return ExitCode.Decided;
        });
        return verb;
    }
}
