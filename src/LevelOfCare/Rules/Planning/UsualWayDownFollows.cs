using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Planning;

[Name("P-DOWN")]
[Description("After the level that treatment starts at come the rungs of the usual way down.")]
[Source(Confidence.Medium, Citations.Third)]
[Priority(Stage.Check - 2)]
internal sealed partial class UsualWayDownFollows : Rule
{
    public override void Define()
    {
        PlanLevel start = default!;
        WayDownRung rung = default!;

        When()
            .Match(() => start)
            .Match(() => rung, lower => lower.IsBelow(start));

        Then()
            .Yield(_ => new PlannedStep(rung));
    }
}
