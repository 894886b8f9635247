using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Scales;

[Name("WM-STALE")]
[Description("A score that is too old is not used; it is scored again before the answer is final.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Require)]
internal sealed partial class StaleScoreIsScoredAgain : Rule
{
    public override void Define()
    {
        StaleScore stale = default!;

        When()
            .Match(() => stale);

        Then()
            .Yield(_ => new PendingAction(ActionCodes.Rescore, CaseFactNames.Withdrawal))
            .Yield(_ => new Finding(FindingCodes.ScaleStale, Severity.Note, CaseFactNames.Withdrawal, stale.Remark, true));
    }
}
