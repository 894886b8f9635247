using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Transitions;

[Name("T-04")]
[Description("Where what is indicated ranks above the current level, the person steps up; nobody has to fail at a lower level first.")]
[Tag("transition:stepUp")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Choose)]
internal sealed partial class HigherIndicationStepsUp : Rule
{
    public override void Define()
    {
        CurrentStay stay = default!;
        IndicatedCare care = default!;

        When()
            .Match(() => stay)
            .Match(() => care, indicated => indicated.Level > stay.Ranked);

        Then()
            .Yield(_ => new TransitionOption("4", TransitionKinds.StepUp, stay.Level, care.Level.Code, TransitionMessages.StepUp(stay, care)));
    }
}
