using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-EVALUATE")]
[Description("What asks for psychiatric inpatient care is evaluated now, whatever the diagnosis.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Enhance)]
internal sealed partial class InpatientNeedIsEvaluatedNow : Rule
{
    public override void Define()
    {
        Requirement inpatient = default!;

        When()
            .Match(() => inpatient, requirement => requirement.IsMentalHealthInpatient);

        Then()
            .Yield(_ => new PendingAction(ActionCodes.EvaluateNow, inpatient.About));
    }
}
