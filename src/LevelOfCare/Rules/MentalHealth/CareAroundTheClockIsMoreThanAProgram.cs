using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-C-24-HOUR")]
[Description("Where 24-hour care is needed, the condition that none is needed is not met.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Require)]
internal sealed partial class CareAroundTheClockIsMoreThanAProgram : Rule
{
    public override void Define()
    {
        MentalHealthAnswer answer = default!;

        When()
            .Match(() => answer, fact => fact.NeedsCareAroundTheClock);

        Then()
            .Yield(_ => new UnmetCondition(ProgramBenefit.IntensiveOutpatient, BenefitCondition.No24HourCare, answer.Name))
            .Yield(_ => new UnmetCondition(ProgramBenefit.PartialHospitalization, BenefitCondition.No24HourCare, answer.Name));
    }
}
