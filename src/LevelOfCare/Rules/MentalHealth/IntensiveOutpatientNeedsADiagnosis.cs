using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-C-DIAGNOSIS-IOP")]
[Description("With neither a mental-health diagnosis nor a substance use disorder, the condition of a diagnosis for intensive outpatient care is not met.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Require)]
internal sealed partial class IntensiveOutpatientNeedsADiagnosis : Rule
{
    public override void Define()
    {
        MentalHealthAnswer answer = default!;

        When()
            .Match(() => answer, fact => fact.IsNoDiagnosis)
            .Exists<Diagnosis>(stated => stated.IsNotMet);

        Then()
            .Yield(_ => new UnmetCondition(ProgramBenefit.IntensiveOutpatient, BenefitCondition.Diagnosis, answer.Name));
    }
}
