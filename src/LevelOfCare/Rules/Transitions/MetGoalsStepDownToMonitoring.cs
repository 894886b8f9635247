using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Transitions;

[Name("T-09-STEP-DOWN")]
[Description("From 1.5 or 1.7, monitoring is the step down where it is enough.")]
[Tag("transition:stepDown")]
[Source(Confidence.Medium, Citations.Guide)]
[Priority(Stage.Choose)]
internal sealed partial class MetGoalsStepDownToMonitoring : Rule
{
    public override void Define()
    {
        CurrentStay stay = default!;

        When()
            .Match(() => stay, current => current.IsFourthOutpatient)
            .Exists<RemissionMonitoring>();

        Then()
            .Yield(_ => new TransitionOption("9", TransitionKinds.StepDown, stay.Level, FourthEditionLevels.Level10.Code, TransitionMessages.Monitor(stay)));
    }
}
