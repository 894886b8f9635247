using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Transitions;

[Name("T-06")]
[Description("Where the indicated level is the current one, treatment continues.")]
[Tag("transition:continue")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Choose)]
internal sealed partial class SameLevelContinues : Rule
{
    public override void Define()
    {
        CurrentStay stay = default!;
        IndicatedCare care = default!;

        When()
            .Match(() => stay)
            .Match(() => care, indicated => indicated.Level == stay.Ranked);

        Then()
            .Yield(_ => new TransitionOption("6", TransitionKinds.Continue, stay.Level, stay.Level, TransitionMessages.Continue(stay)));
    }
}
