using LevelOfCare.Facts;

namespace LevelOfCare.Rules.FourthEdition;

[Name("T4-5-CAPABLE")]
[Description("Without a co-occurring enhanced requirement the level stays as it is; every program is co-occurring capable.")]
[Source(Confidence.High, Citations.Guide)]
[Priority(Stage.Enhance)]
internal sealed partial class NoEnhancedNeedLeavesTheLevel : Rule
{
    public override void Define()
    {
        BaseLevel level = default!;

        When()
            .Match(() => level)
            .Not<Requirement>(requirement => requirement.IsEnhanced);

        Then()
            .Yield(_ => new TreatmentLevel(level.Level, false));
    }
}
