using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-33-LEVEL")]
[Description("Where a slower pace is needed, the level is 3.3.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Combine - 2)]
internal sealed partial class SlowerPaceTakesTheLevelsPlace : Rule
{
    public override void Define()
    {
        SlowerPaceNeed slower = default!;
        TableLevel table = default!;

        When()
            .Match(() => slower)
            .Match(() => table);

        Then()
            .Yield(_ => new TreatmentLevel(ThirdEditionLevels.Level33, false));
    }
}
