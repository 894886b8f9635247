using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Withdrawal;

[Name("WM-OBSTETRIC")]
[Description("Withdrawal in pregnancy is evaluated together with obstetrics.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Combine - 2)]
internal sealed partial class PregnancyIsEvaluatedByObstetrics : Rule
{
    public override void Define()
    {
        PregnancyCaution caution = default!;

        When()
            .Match(() => caution);

        Then()
            .Yield(_ => new PendingAction(ActionCodes.ObstetricEvaluation, CaseFactNames.Of(Circumstance.Pregnant)));
    }
}
