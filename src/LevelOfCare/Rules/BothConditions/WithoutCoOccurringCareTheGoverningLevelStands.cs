using LevelOfCare.Facts;

namespace LevelOfCare.Rules.BothConditions;

[Name("BOTH-LABEL")]
[Description("Without a mental-health diagnosis and without a need for enhancement, the governing level stands as it is.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Indicate - 2)]
internal sealed partial class WithoutCoOccurringCareTheGoverningLevelStands : Rule
{
    public override void Define()
    {
        GoverningLevel governing = default!;

        When()
            .Match(() => governing)
            .Not<CoOccurringCare>();

        Then()
            .Yield(_ => new CombinedIndication(new Indication(governing.Level, false, governing.KeepsRecoveryResidence(governing.Level), governing.SubstanceUse.BiomedicallyEnhanced)));
    }
}
