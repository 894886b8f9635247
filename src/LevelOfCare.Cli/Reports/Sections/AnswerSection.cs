using LevelOfCare.Cli.Pages;

namespace LevelOfCare.Cli.Reports.Sections;

/// <summary>The answer, which stands above everything else.</summary>
internal static class AnswerSection
{
    public static Section Of(PlacementDecision decision, Population population) => new(null, Banner(decision, population));

    private static Banner Banner(PlacementDecision decision, Population population) => decision.Status switch
    {
        DecisionStatus.Emergency => new(BannerKind.Emergency, "EMERGENCY",
        [
            Phrase.Strong(decision.Emergency!.Message),
            $"Named: {string.Join(", ", decision.Emergency.Facts.Select(Words.Of))}.",
            "Evaluate at: " + Phrase.Level(decision.Edition, decision.Emergency.EvaluateAt) + ".",
        ]),
        DecisionStatus.OutOfScope => new(BannerKind.OutOfScope, "Out of scope: no level is given", [decision.Message ?? "", .. AddOns(decision)]),
        DecisionStatus.Undetermined => new(BannerKind.Undetermined, "Not yet decided",
        [
            "Still possible: " + Phrase.Join(" · ", decision.Possible.Select(Phrase.Strong)),
            .. AddOns(decision),
        ]),
        _ => new(BannerKind.Decided, decision.Label ?? "",
        [
            Phrase.Strong(decision.Level!.NameFor(population)),
            $"Edition {Words.Of(decision.Level.Edition)}; {Words.Setting(decision.Level, population)}.",
            .. AddOns(decision),
            .. decision.Provisional ? [(Phrase)"Provisional: see what must be done before this is final."] : (Phrase[])[],
        ]),
    };

    private static IEnumerable<Phrase> AddOns(PlacementDecision decision)
    {
        if (decision.AddOns.Length > 0)
        {
            yield return $"With {string.Join(", ", decision.AddOns.Select(Words.Of))}.";
        }

        if (decision.PossibleAddOns.Length > 0)
        {
            yield return $"Depends on what is unknown: {string.Join(", ", decision.PossibleAddOns.Select(Words.Of))}.";
        }
    }
}
