using LevelOfCare.Facts;

namespace LevelOfCare.Rules.BothConditions;

[Name("BOTH-COE-STAYS")]
[Description("Where the substance-use need asks for co-occurring enhanced care by itself, it stays so beside a mental-health need.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Indicate - 1)]
internal sealed partial class EnhancedSubstanceUseCareStaysEnhanced : Rule
{
    public override void Define()
    {
        GoverningLevel governing = default!;

        When()
            .Match(() => governing, level => level.IsEnhancedAlready);

        Then()
            .Yield(_ => new CoOccurringCare());
    }
}
