using LevelOfCare.Facts;

namespace LevelOfCare.Rules.FourthEdition;

[Name("T4-MINIMUM")]
[Description("A rating asks for at least the level that its criteria row names.")]
[Source(Confidence.High, Citations.Guide)]
[Priority(Stage.Require)]
internal sealed partial class RatingSetsMinimum : Rule
{
    public override void Define()
    {
        SubdimensionRating rating = default!;
        CriterionRow criterion = default!;

        When()
            .Match(() => rating)
            .Match(() => criterion,
                row => row.Code == rating.Code,
                row => row.SetsMinimum);

        Then()
            .Yield(_ => new Requirement(criterion));
    }
}
