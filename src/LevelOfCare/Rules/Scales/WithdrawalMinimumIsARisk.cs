using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Scales;

[Name("T4-SCALE-RISK")]
[Description("A minimum set by 1B says that there is a risk of withdrawal.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Require + 1)]
internal sealed partial class WithdrawalMinimumIsARisk : Rule
{
    public override void Define()
    {
        When()
            .Exists<CriterionRow>(row => row.Code.Subdimension.Key == SubdimensionKeys.Withdrawal, row => row.SetsMinimum);

        Then()
            .Yield(_ => new WithdrawalRisk());
    }
}
