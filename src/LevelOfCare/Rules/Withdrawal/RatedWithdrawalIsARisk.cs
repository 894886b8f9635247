using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Withdrawal;

[Name("WM-RISK")]
[Description("D1 at 1 or more says that there is a risk of withdrawal.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Require + 1)]
internal sealed partial class RatedWithdrawalIsARisk : Rule
{
    public override void Define()
    {
        When()
            .Exists<DimensionRating>(rating => rating.Dimension == Dimension.D1, rating => rating.Risk >= 1);

        Then()
            .Yield(_ => new WithdrawalRisk());
    }
}
