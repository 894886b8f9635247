using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Reviews;

[Name("R-STEP")]
[Description("The review is due by the level of the first step of the plan.")]
[Source(Confidence.Medium, Citations.Reviews)]
[Priority(Stage.Check - 3)]
internal sealed partial class FirstStepSetsTheReview : Rule
{
    public override void Define()
    {
        PlannedStep first = default!;
        ReviewInterval interval = default!;

        When()
            .Match(() => first)
            .Not<PlannedStep>(other => other.Place < first.Place)
            .Match(() => interval, days => days.IsFor(first));

        Then()
            .Yield(_ => new ReviewNeed(interval, TransitionMessages.ReviewOfStep(first, interval)));
    }
}
