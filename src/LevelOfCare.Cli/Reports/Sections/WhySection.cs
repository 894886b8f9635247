using LevelOfCare.Cli.Pages;

namespace LevelOfCare.Cli.Reports.Sections;

/// <summary>The requirements that the answer rests on.</summary>
internal static class WhySection
{
    public static Section? Of(PlacementDecision decision)
    {
        var heading = decision.Status switch
        {
            DecisionStatus.Decided => "Why",
            DecisionStatus.Undetermined => "Known so far",
            _ => null,
        };
        if (heading is null)
        {
            return null;
        }

        if (decision.Drivers.Length > 0)
        {
            var sources = decision.Drivers.Select(driver => driver.Source).Distinct().ToList();
            return new(heading,
                new Grid(["asks for", "because", "rule", "how sure"], [.. decision.Drivers.Select(Row)]),
                new Paragraph(Phrase.Minor($"{(sources.Count == 1 ? "Source" : "Sources")}: {string.Join("; ", sources)}.")));
        }

        // Where nothing asks for a level, the rules that say so are the reason.
        var reasons = decision.Derivation.SelectMany(DecisionPage.Leaves).Distinct().Select(reason => (Phrase)reason).ToList();
        return reasons.Count == 0 ? null : new(heading, new Items(reasons));
    }

    private static IReadOnlyList<Phrase> Row(Driver driver) => [Phrase.Strong(driver.Minimum), driver.Sentence, Phrase.Code(driver.Rule), Phrase.Minor(Words.Of(driver.Confidence))];
}
