using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Transitions;

[Name("T-NOTE-SKIPS-LEVELS")]
[Description("A step down that passes over a whole rung is allowed, and noted.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Check - 1)]
internal sealed partial class PassedOverRungIsNoted : Rule
{
    public override void Define()
    {
        CurrentStay stay = default!;
        IndicatedCare care = default!;
        TransitionReason down = default!;

        When()
            .Match(() => stay)
            .Match(() => care, indicated => stay.SkipsARungTo(indicated.Level))
            .Match(() => down, reason => reason.Row == "8");

        Then()
            .Yield(_ => new Finding(FindingCodes.SkipsLevels, Severity.Note, FindingCodes.AboutTransition, TransitionMessages.SkipsLevels(stay, care), true));
    }
}
