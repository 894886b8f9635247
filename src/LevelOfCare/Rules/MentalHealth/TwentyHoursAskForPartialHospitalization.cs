using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-NEED-PHP-HOURS")]
[Description("20 hours a week or more are what partial hospitalization is there for.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Require)]
internal sealed partial class TwentyHoursAskForPartialHospitalization : Rule
{
    public override void Define()
    {
        NeededHours hours = default!;

        When()
            .Match(() => hours, needed => needed.ReachPartialHospitalization);

        Then()
            .Yield(_ => new BenefitNeed(ProgramBenefit.PartialHospitalization));
    }
}
