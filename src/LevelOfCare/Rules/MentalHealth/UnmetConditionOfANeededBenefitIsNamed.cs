using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-UNMET")]
[Description("Where the need for a benefit is real, each condition that is not met is named with what would make the benefit apply.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Combine)]
internal sealed partial class UnmetConditionOfANeededBenefitIsNamed : Rule
{
    public override void Define()
    {
        UnmetCondition unmet = default!;

        When()
            .Match(() => unmet)
            .Exists<BenefitNeed>(need => need.Benefit == unmet.Benefit);

        Then()
            .Yield(_ => new Finding(unmet.Code, Severity.Warning, unmet.About, unmet.Message, true));
    }
}
