using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Withdrawal;

[Name("WM-PREGNANT")]
[Description("Pregnant, with withdrawal management needed and alcohol, an opioid or a sedative listed: caution.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Combine - 1)]
internal sealed partial class PregnancyWithRelevantSubstanceCallsForCaution : Rule
{
    public override void Define()
    {
        When()
            .Exists<CircumstanceHolds>(circumstance => circumstance.Circumstance == Circumstance.Pregnant)
            .Exists<WithdrawalSoFar>(level => level.IsNeeded)
            .Exists<SubstanceScore>(item => item.MattersInPregnancy);

        Then()
            .Yield(_ => new PregnancyCaution());
    }
}
