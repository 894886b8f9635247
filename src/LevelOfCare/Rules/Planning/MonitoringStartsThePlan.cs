using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Planning;

[Name("P-MONITORING")]
[Description("Where monitoring is enough, it is the plan.")]
[Source(Confidence.Medium, Citations.Guide)]
[Priority(Stage.Check - 1)]
internal sealed partial class MonitoringStartsThePlan : Rule
{
    public override void Define()
    {
        When()
            .Exists<TransitionReason>(reason => reason.Row == "9");

        Then()
            .Yield(_ => new PlanLevel(FourthEditionLevels.Level10, false));
    }
}
