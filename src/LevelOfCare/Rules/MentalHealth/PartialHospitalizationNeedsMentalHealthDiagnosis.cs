using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-C-DIAGNOSIS-PHP")]
[Description("Without a mental-health diagnosis, the condition of a diagnosis for partial hospitalization is not met.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Require)]
internal sealed partial class PartialHospitalizationNeedsMentalHealthDiagnosis : Rule
{
    public override void Define()
    {
        MentalHealthAnswer answer = default!;

        When()
            .Match(() => answer, fact => fact.IsNoDiagnosis);

        Then()
            .Yield(_ => new UnmetCondition(ProgramBenefit.PartialHospitalization, BenefitCondition.Diagnosis, answer.Name));
    }
}
