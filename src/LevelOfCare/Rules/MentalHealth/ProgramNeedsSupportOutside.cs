using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-C-SUPPORT")]
[Description("Without adequate support while not in the program, the condition of support is not met.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Require)]
internal sealed partial class ProgramNeedsSupportOutside : Rule
{
    public override void Define()
    {
        MentalHealthAnswer answer = default!;

        When()
            .Match(() => answer, fact => fact.LacksSupport);

        Then()
            .Yield(_ => new UnmetCondition(ProgramBenefit.IntensiveOutpatient, BenefitCondition.SupportOutside, answer.Name))
            .Yield(_ => new UnmetCondition(ProgramBenefit.PartialHospitalization, BenefitCondition.SupportOutside, answer.Name));
    }
}
