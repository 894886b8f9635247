using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Constraints.Selection;

[Name("SELECTED-MONITORING")]
[Description("With nothing above 1.5 asked for, nothing to evaluate, goals met and remission sustained, monitoring is reached.")]
[Source(Confidence.Medium, Citations.Guide)]
[Priority(Stage.Place)]
internal sealed partial class SustainedRemissionReachesMonitoring : Rule
{
    public override void Define()
    {
        IndicatedCare care = default!;
        SustainedRemission remission = default!;

        When()
            .Match(() => care, indicated => indicated.Label == "1.5")
            .Match(() => remission)
            .Not<Requirement>(requirement => requirement.IsAbove(care.Level))
            .Not<PendingAction>(action => action.Code == ActionCodes.Evaluate);

        Then()
            .Yield(_ => new MonitoringReached());
    }
}
