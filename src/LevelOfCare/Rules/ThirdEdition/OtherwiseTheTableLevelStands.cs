using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-LEVEL")]
[Description("Otherwise the level is that of the highest requirement.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Combine - 2)]
internal sealed partial class OtherwiseTheTableLevelStands : Rule
{
    public override void Define()
    {
        TableLevel table = default!;

        When()
            .Match(() => table)
            .Not<SlowerPaceNeed>();

        Then()
            .Yield(_ => new TreatmentLevel(table.Level, false));
    }
}
