using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-31a")]
[Description("D5 or D6 at 4 requires 3.1.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class VerySevereRelapseOrEnvironmentRequiresResidence : Rule
{
    public override void Define()
    {
        DimensionRating rating = default!;

        When()
            .Match(() => rating, dimension => dimension.IsRelapseOrEnvironment, dimension => dimension.Risk == 4);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level31, rating));
    }
}
