using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Withdrawal;

[Name("WM-HIGHEST")]
[Description("The highest need decides; of equal ones the earlier step is the basis.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Combine)]
internal sealed partial class HighestNeedIsTheLevelSoFar : Rule
{
    public override void Define()
    {
        WithdrawalNeed highest = default!;

        When()
            .Match(() => highest)
            .Not<WithdrawalNeed>(other => other.Level > highest.Level)
            .Not<WithdrawalNeed>(other => other.Level == highest.Level, other => other.Step < highest.Step);

        Then()
            .Yield(_ => new WithdrawalSoFar(highest.Level, highest.Step));
    }
}
