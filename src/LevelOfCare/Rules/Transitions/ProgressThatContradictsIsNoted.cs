using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Transitions;

[Name("T-NOTE-PROGRESS-CONTRADICTS")]
[Description("A step down that missing progress contradicts is noted.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Check - 1)]
internal sealed partial class ProgressThatContradictsIsNoted : Rule
{
    public override void Define()
    {
        TransitionReason held = default!;

        When()
            .Match(() => held, reason => reason.Row == "7b");

        Then()
            .Yield(_ => new Finding(FindingCodes.ProgressContradictsRatings, Severity.Note, FindingCodes.AboutTransition, TransitionMessages.ProgressContradictsRatings, true));
    }
}
