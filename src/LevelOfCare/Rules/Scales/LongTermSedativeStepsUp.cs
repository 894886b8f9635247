using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Scales;

[Name("WM-SEDATIVE-STEP")]
[Description("Sedatives used daily over a long time step up what their scale asks for.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Require - 1)]
internal sealed partial class LongTermSedativeStepsUp : Rule
{
    public override void Define()
    {
        SubstanceScore item = default!;
        ScaleNeed scale = default!;

        When()
            .Match(() => item, listed => listed.IsLongTermSedative)
            .Match(() => scale, need => need.Substance == item.Substance);

        Then()
            .Yield(_ => new WithdrawalNeed(scale.OneStepUp, WithdrawalStep.History, CaseFactNames.Withdrawal));
    }
}
