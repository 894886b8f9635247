using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Constraints.Selection;

[Name("SELECTED-EXPECTED-1.0")]
[Description("Once monitoring is reached, a selection is compared with 1.0.")]
[Source(Confidence.Medium, Citations.Guide)]
[Priority(Stage.Place)]
internal sealed partial class MonitoringIsExpectedOnceReached : Rule
{
    public override void Define()
    {
        RemissionMonitoring monitoring = default!;

        When()
            .Match(() => monitoring);

        Then()
            .Yield(_ => new ExpectedSelection(FourthEditionLevels.Level10));
    }
}
