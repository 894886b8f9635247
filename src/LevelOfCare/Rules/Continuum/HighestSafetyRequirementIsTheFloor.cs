using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Continuum;

[Name("T3-FLOOR")]
[Description("The highest requirement that is a matter of safety is the floor.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Place)]
internal sealed partial class HighestSafetyRequirementIsTheFloor : Rule
{
    public override void Define()
    {
        Requirement highest = default!;

        When()
            .Match(() => highest, requirement => requirement.IsSafety)
            .Not<Requirement>(other => other.IsSafety, other => other.Minimum > highest.Minimum)
            .Not<SlowerPaceNeed>();

        Then()
            .Yield(_ => new SafetyFloor(highest.Minimum));
    }
}
