using LevelOfCare.Cli.Pages;

namespace LevelOfCare.Cli.Reports.Sections;

/// <summary>The answer, which stands above everything else.</summary>
internal static class AnswerSection
{
    public static Section Of(PlacementCase patientCase, PlacementDecision decision) => new(null, Banner(patientCase, decision));

    private static Banner Banner(PlacementCase patientCase, PlacementDecision decision) => decision.Status switch
    {
        DecisionStatus.Emergency => new(BannerKind.Emergency, "EMERGENCY",
        [
            Phrase.Strong(decision.Emergency!.Message),
            $"Named: {string.Join(", ", decision.Emergency.Facts.Select(Words.Of))}.",
            "Evaluate at: " + Phrase.Level(decision.Edition, decision.Emergency.EvaluateAt) + ".",
        ]),
        DecisionStatus.OutOfScope => new(BannerKind.OutOfScope, "Out of scope: no level is given", [decision.Message ?? "", .. AddOns(decision), .. Beside(patientCase, decision)]),
        DecisionStatus.Undetermined => new(BannerKind.Undetermined, "Not yet decided",
        [
            "Still possible: " + Phrase.Join(" · ", decision.Possible.Select(Phrase.Strong)),
            .. AddOns(decision),
            .. Beside(patientCase, decision),
        ]),
        _ => new(BannerKind.Decided, decision.Label ?? "",
        [
            Phrase.Strong(decision.Level!.NameFor(patientCase.Population)),
            $"{Words.Track(decision.Level)}; {Words.Setting(decision.Level, patientCase.Population)}.",
            .. AddOns(decision),
            .. Beside(patientCase, decision),
            .. decision.Provisional ? [(Phrase)"Provisional: see what must be done before this is final."] : (Phrase[])[],
        ]),
    };

    /// <summary>What somebody who reads no further must not miss: the level alone would send a person on whom withdrawal still holds.</summary>
    private static IEnumerable<Phrase> Beside(PlacementCase patientCase, PlacementDecision decision)
    {
        if (decision.Withdrawal is { Level: not "none" } withdrawal)
        {
            yield return "Withdrawal management: " + WithdrawalSection.Answer(decision.Edition, withdrawal) + ".";
        }

        if (TransitionSection.Way(patientCase, decision) is { } way)
        {
            yield return way;
        }
    }

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
