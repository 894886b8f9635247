using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Constraints.Selection;

[Name("SELECTED-EXPECTED")]
[Description("A selection is compared with the indicated level.")]
[Source(Confidence.High, Citations.Levels)]
[Priority(Stage.Place)]
internal sealed partial class IndicatedLevelIsExpected : Rule
{
    public override void Define()
    {
        IndicatedCare care = default!;

        When()
            .Match(() => care)
            .Not<RemissionMonitoring>();

        Then()
            .Yield(_ => new ExpectedSelection(care.Level));
    }
}
