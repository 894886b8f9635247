using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-HIGHEST")]
[Description("The highest requirement decides the level.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Combine)]
internal sealed partial class HighestRequirementIsTheTableLevel : Rule
{
    public override void Define()
    {
        Requirement highest = default!;

        When()
            .Match(() => highest, requirement => requirement.IsThirdEdition)
            .Not<Requirement>(other => other.IsThirdEdition, other => other.Minimum > highest.Minimum);

        Then()
            .Yield(_ => new TableLevel(highest.Minimum));
    }
}
