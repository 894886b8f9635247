using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-10a")]
[Description("A mental-health diagnosis requires outpatient care.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Combine)]
internal sealed partial class MentalHealthDiagnosisRequiresOutpatient : Rule
{
    public override void Define()
    {
        MentalHealthAnswer diagnosis = default!;

        When()
            .Match(() => diagnosis, fact => fact.IsDiagnosis);

        Then()
            .Yield(_ => new Requirement(MentalHealthLevels.Outpatient, diagnosis.Name));
    }
}
