using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Planning;

[Name("P-LEVEL")]
[Description("The level that treatment starts at is a step of the plan.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Check - 2)]
internal sealed partial class PlannedLevelIsAStep : Rule
{
    public override void Define()
    {
        PlanLevel start = default!;

        When()
            .Match(() => start, planned => planned.IsAny);

        Then()
            .Yield(_ => new PlannedStep(start));
    }
}
