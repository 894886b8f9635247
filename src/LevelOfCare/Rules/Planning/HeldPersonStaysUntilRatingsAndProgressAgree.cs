using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Planning;

[Name("P-HELD")]
[Description("Somebody whom missing progress holds at a level stays there until ratings and progress agree.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Check - 1)]
internal sealed partial class HeldPersonStaysUntilRatingsAndProgressAgree : Rule
{
    public override void Define()
    {
        CurrentStay stay = default!;
        PlanLevel next = default!;

        When()
            .Match(() => stay)
            .Match(() => next, planned => planned.Level < stay.Ranked)
            .Exists<TransitionReason>(reason => reason.Row == "7b");

        Then()
            .Yield(_ => new PlannedStep(stay));
    }
}
