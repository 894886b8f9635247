using LevelOfCare.Facts;

namespace LevelOfCare.Rules.BothConditions;

[Name("BOTH-COE-THIRD")]
[Description("Third edition: care for both conditions adds co-occurring enhancement to the level.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Indicate - 2)]
internal sealed partial class ThirdEditionLevelIsEnhanced : Rule
{
    public override void Define()
    {
        GoverningLevel governing = default!;
        CoOccurringCare care = default!;

        When()
            .Match(() => governing, level => level.IsThirdEdition)
            .Match(() => care);

        Then()
            .Yield(_ => new CombinedIndication(new Indication(governing.Level, true, false, governing.SubstanceUse.BiomedicallyEnhanced)));
    }
}
