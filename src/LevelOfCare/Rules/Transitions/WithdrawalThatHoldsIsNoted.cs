using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Transitions;

[Name("T-NOTE-WITHDRAWAL-HOLDS")]
[Description("A step down that withdrawal holds is noted.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Check - 1)]
internal sealed partial class WithdrawalThatHoldsIsNoted : Rule
{
    public override void Define()
    {
        TransitionReason held = default!;

        When()
            .Match(() => held, reason => reason.Row == "7a");

        Then()
            .Yield(_ => new Finding(FindingCodes.WithdrawalHoldsStepDown, Severity.Note, FindingCodes.AboutTransition, TransitionMessages.WithdrawalHoldsStepDown, true));
    }
}
