using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-COE-WITH-REQUIREMENT")]
[Description("A requirement that is itself co-occurring enhanced asks for enhanced care.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Enhance)]
internal sealed partial class EnhancedRequirementAsksForEnhancement : Rule
{
    public override void Define()
    {
        Requirement enhanced = default!;

        When()
            .Match(() => enhanced, requirement => requirement.IsThirdEdition, requirement => requirement.AsksForEnhanced);

        Then()
            .Yield(_ => new EnhancementNeed(AddOn.Coe, enhanced.About, enhanced.Value));
    }
}
