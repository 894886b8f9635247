using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Transitions;

[Name("T-07B")]
[Description("Nobody steps down without progress: ratings that ask for less contradict it.")]
[Tag("transition:continue")]
[Source(Confidence.Medium, Citations.Third)]
[Priority(Stage.Choose)]
internal sealed partial class MissingProgressHoldsTheStepDown : Rule
{
    public override void Define()
    {
        CurrentStay stay = default!;
        IndicatedCare care = default!;

        When()
            .Match(() => stay, current => current.IsWithoutProgress)
            .Match(() => care, indicated => indicated.Level < stay.Ranked);

        Then()
            .Yield(_ => new TransitionOption("7b", TransitionKinds.Continue, stay.Level, stay.Level, TransitionMessages.ProgressHolds(stay, care)));
    }
}
