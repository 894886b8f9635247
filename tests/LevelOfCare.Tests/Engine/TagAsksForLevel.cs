using LevelOfCare.Facts;

namespace LevelOfCare.Tests.Engine;

[Name("HOUSE-TAG")]
[Description("A tag asks for the level that it names.")]
internal sealed partial class TagAsksForLevel : Rule
{
    public override void Define()
    {
        CaseTag minimum = default!;
        CaseTag enhanced = default!;

        When()
            .Match(() => minimum, tag => tag.Key == "minimum")
            .Match(() => enhanced, tag => tag.Key == "enhanced");

        Then()
            .Yield(_ => new Requirement(CareLevel.Parse(Edition.Third, minimum.Value), "tag", minimum.Value, enhanced.Value == "enhanced"));
    }
}
