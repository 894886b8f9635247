using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Reviews;

[Name("R-MINIMUM")]
[Description("With a minimum of 2.7 or more from 1A or 1B the review is due soonest.")]
[Source(Confidence.Medium, Citations.Reviews)]
[Priority(Stage.Check - 3)]
internal sealed partial class SevereIntoxicationOrWithdrawalMinimumIsReviewedSoonest : Rule
{
    public override void Define()
    {
        CriterionRow minimum = default!;
        ReviewInterval interval = default!;

        When()
            .Match(() => minimum, row => row.IsSevereIntoxicationOrWithdrawal)
            .Exists<PlannedStep>()
            .Match(() => interval, days => days.IsForWithdrawal);

        Then()
            .Yield(_ => new ReviewNeed(interval, TransitionMessages.ReviewOfMinimum(minimum, interval)));
    }
}
