using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-C-DANGER")]
[Description("Where the person is dangerous to self or others, the condition that they are not is not met.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Require)]
internal sealed partial class DangerIsMoreThanAProgram : Rule
{
    public override void Define()
    {
        MentalHealthAnswer answer = default!;

        When()
            .Match(() => answer, fact => fact.IsDanger);

        Then()
            .Yield(_ => new UnmetCondition(ProgramBenefit.IntensiveOutpatient, BenefitCondition.NotDangerous, answer.Name))
            .Yield(_ => new UnmetCondition(ProgramBenefit.PartialHospitalization, BenefitCondition.NotDangerous, answer.Name));
    }
}
