using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Reviews;

[Name("R-WITHDRAWAL")]
[Description("With withdrawal of 2-WM or more the review is due soonest.")]
[Source(Confidence.Medium, Citations.Reviews)]
[Priority(Stage.Check - 3)]
internal sealed partial class SevereWithdrawalIsReviewedSoonest : Rule
{
    public override void Define()
    {
        SeparateWithdrawal withdrawal = default!;
        ReviewInterval interval = default!;

        When()
            .Match(() => withdrawal, needed => needed.IsBeyondAmbulatory)
            .Exists<PlannedStep>()
            .Match(() => interval, days => days.IsForWithdrawal);

        Then()
            .Yield(_ => new ReviewNeed(interval, TransitionMessages.ReviewOfWithdrawal(withdrawal.Code, interval)));
    }
}
