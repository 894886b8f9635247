using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Transitions;

[Name("T-08")]
[Description("Where what is indicated ranks below the current level, the person steps down.")]
[Tag("transition:stepDown")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Choose)]
internal sealed partial class LowerIndicationStepsDown : Rule
{
    public override void Define()
    {
        CurrentStay stay = default!;
        IndicatedCare care = default!;

        When()
            .Match(() => stay)
            .Match(() => care, indicated => indicated.Level < stay.Ranked);

        Then()
            .Yield(_ => new TransitionOption("8", TransitionKinds.StepDown, stay.Level, care.Level.Code, TransitionMessages.StepDown(stay, care)));
    }
}
