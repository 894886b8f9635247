using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Continuum;

[Name("T3-FLOOR-33")]
[Description("Where 3.3 takes the place of 3.1 or 3.5, the floor is at most 3.3.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Place)]
internal sealed partial class SlowerPaceCapsTheFloor : Rule
{
    public override void Define()
    {
        Requirement highest = default!;

        When()
            .Match(() => highest, requirement => requirement.IsSafety)
            .Not<Requirement>(other => other.IsSafety, other => other.Minimum > highest.Minimum)
            .Exists<SlowerPaceNeed>();

        Then()
            .Yield(_ => new SafetyFloor(highest.AtMostSlowerPace));
    }
}
