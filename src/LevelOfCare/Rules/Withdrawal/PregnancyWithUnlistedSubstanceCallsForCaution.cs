using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Withdrawal;

[Name("WM-PREGNANT-UNLISTED")]
[Description("Pregnant, with withdrawal management needed and no substance listed: caution.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Combine - 1)]
internal sealed partial class PregnancyWithUnlistedSubstanceCallsForCaution : Rule
{
    public override void Define()
    {
        When()
            .Exists<CircumstanceHolds>(circumstance => circumstance.Circumstance == Circumstance.Pregnant)
            .Exists<WithdrawalSoFar>(level => level.IsNeeded)
            .Not<SubstanceScore>();

        Then()
            .Yield(_ => new PregnancyCaution());
    }
}
