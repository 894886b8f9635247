using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-39")]
[Description("An inpatient need otherwise with a condition of partial hospitalization not met, other than the diagnosis, requires evaluation for psychiatric inpatient care.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Combine)]
internal sealed partial class InpatientNeedWithoutPartialHospitalizationRequiresInpatient : Rule
{
    public override void Define()
    {
        MentalHealthAnswer inpatient = default!;
        UnmetCondition unmet = default!;

        When()
            .Match(() => inpatient, fact => fact.WouldNeedInpatient)
            .Match(() => unmet, condition => condition.BarsPartialHospitalizationBesideDiagnosis);

        Then()
            .Yield(_ => new Requirement(MentalHealthLevels.Inpatient, inpatient.Name));
    }
}
