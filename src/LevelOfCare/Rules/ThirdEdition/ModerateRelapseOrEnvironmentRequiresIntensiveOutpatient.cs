using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-21a")]
[Description("D5 or D6 at 2 or more requires 2.1.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class ModerateRelapseOrEnvironmentRequiresIntensiveOutpatient : Rule
{
    public override void Define()
    {
        DimensionRating rating = default!;

        When()
            .Match(() => rating, dimension => dimension.IsRelapseOrEnvironment, dimension => dimension.Risk >= 2);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level21, rating));
    }
}
