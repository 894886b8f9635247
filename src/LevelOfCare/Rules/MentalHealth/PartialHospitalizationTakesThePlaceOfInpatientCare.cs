using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-C-INPATIENT")]
[Description("20 hours a week without an inpatient need otherwise do not make partial hospitalization, which takes the place of inpatient care.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Require)]
internal sealed partial class PartialHospitalizationTakesThePlaceOfInpatientCare : Rule
{
    public override void Define()
    {
        MentalHealthAnswer answer = default!;

        When()
            .Match(() => answer, fact => fact.WouldNotNeedInpatient)
            .Exists<NeededHours>(needed => needed.ReachPartialHospitalization);

        Then()
            .Yield(_ => new UnmetCondition(ProgramBenefit.PartialHospitalization, BenefitCondition.InsteadOfInpatient, answer.Name));
    }
}
