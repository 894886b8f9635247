using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-25")]
[Description("20 hours a week or more, an inpatient need otherwise and every condition met require partial hospitalization.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Combine)]
internal sealed partial class PartialHospitalizationInPlaceOfInpatient : Rule
{
    public override void Define()
    {
        NeededHours hours = default!;
        MentalHealthAnswer inpatient = default!;
        MetConditions conditions = default!;

        When()
            .Match(() => hours, needed => needed.ReachPartialHospitalization)
            .Match(() => inpatient, fact => fact.WouldNeedInpatient)
            .Match(() => conditions, met => met.IsPartialHospitalization);

        Then()
            .Yield(_ => new Requirement(MentalHealthLevels.PartialHospitalization, hours))
            .Yield(_ => new Requirement(MentalHealthLevels.PartialHospitalization, inpatient.Name));
    }
}
