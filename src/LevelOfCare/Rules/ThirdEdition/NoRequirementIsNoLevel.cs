using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-NONE")]
[Description("Without any requirement no level is indicated.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Combine)]
internal sealed partial class NoRequirementIsNoLevel : Rule
{
    public override void Define()
    {
        When()
            .Not<Requirement>(requirement => requirement.IsThirdEdition);

        Then()
            .Yield(_ => new TableLevel(ThirdEditionLevels.None));
    }
}
