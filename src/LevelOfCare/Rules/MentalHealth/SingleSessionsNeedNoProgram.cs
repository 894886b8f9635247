using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-C-COORDINATED")]
[Description("Where single sessions are enough, the condition of a coordinated program is not met.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Require)]
internal sealed partial class SingleSessionsNeedNoProgram : Rule
{
    public override void Define()
    {
        MentalHealthAnswer answer = default!;

        When()
            .Match(() => answer, fact => fact.NeedsSingleSessionsOnly);

        Then()
            .Yield(_ => new UnmetCondition(ProgramBenefit.IntensiveOutpatient, BenefitCondition.CoordinatedProgram, answer.Name))
            .Yield(_ => new UnmetCondition(ProgramBenefit.PartialHospitalization, BenefitCondition.CoordinatedProgram, answer.Name));
    }
}
