using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Continuum;

[Name("CARE-WITHDRAWAL-MINIMUM")]
[Description("The highest minimum of 1A, 1B and 1C says which withdrawal management a placement must take on.")]
[Source(Confidence.Medium, Citations.Guide)]
[Priority(Stage.Place)]
internal sealed partial class HighestWithdrawalMinimumMustBeTakenOn : Rule
{
    public override void Define()
    {
        CriterionRow highest = default!;

        When()
            .Match(() => highest, row => row.Withdrawal > WithdrawalLevel.None)
            .Not<CriterionRow>(other => other.Withdrawal > highest.Withdrawal);

        Then()
            .Yield(_ => new WithdrawalRequirement(highest.Withdrawal));
    }
}
