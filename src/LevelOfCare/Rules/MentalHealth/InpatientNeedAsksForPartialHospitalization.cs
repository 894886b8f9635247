using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-NEED-PHP-INPATIENT")]
[Description("Where inpatient care would otherwise be needed, partial hospitalization is there to take its place.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Require)]
internal sealed partial class InpatientNeedAsksForPartialHospitalization : Rule
{
    public override void Define()
    {
        MentalHealthAnswer answer = default!;

        When()
            .Match(() => answer, fact => fact.WouldNeedInpatient);

        Then()
            .Yield(_ => new BenefitNeed(ProgramBenefit.PartialHospitalization));
    }
}
