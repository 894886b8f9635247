using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-NEED-IOP")]
[Description("9 hours a week or more are what intensive outpatient care is there for.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Require)]
internal sealed partial class NineHoursAskForIntensiveOutpatient : Rule
{
    public override void Define()
    {
        NeededHours hours = default!;

        When()
            .Match(() => hours, needed => needed.ReachIntensiveOutpatient);

        Then()
            .Yield(_ => new BenefitNeed(ProgramBenefit.IntensiveOutpatient));
    }
}
