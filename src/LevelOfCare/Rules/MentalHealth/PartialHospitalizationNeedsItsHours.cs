using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-C-HOURS")]
[Description("An inpatient need with fewer than 20 hours a week in the plan of care does not meet the hours of partial hospitalization.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Require)]
internal sealed partial class PartialHospitalizationNeedsItsHours : Rule
{
    public override void Define()
    {
        NeededHours hours = default!;

        When()
            .Match(() => hours, needed => !needed.ReachPartialHospitalization)
            .Exists<MentalHealthAnswer>(fact => fact.WouldNeedInpatient);

        Then()
            .Yield(_ => new UnmetCondition(ProgramBenefit.PartialHospitalization, BenefitCondition.Hours, CaseFactNames.HoursNeeded));
    }
}
