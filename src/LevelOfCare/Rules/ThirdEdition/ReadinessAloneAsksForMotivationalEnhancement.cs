using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-MET")]
[Description("D4 at 2 or more with every other dimension at 1 or less, where the requirements give level 1, asks for motivational enhancement.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Indicate)]
internal sealed partial class ReadinessAloneAsksForMotivationalEnhancement : Rule
{
    public override void Define()
    {
        DimensionRating rating = default!;

        When()
            .Match(() => rating, dimension => dimension.Dimension == Dimension.D4, dimension => dimension.Risk >= 2)
            .Not<DimensionRating>(other => other.Dimension != Dimension.D4, other => other.Risk >= 2)
            .Exists<TableLevel>(table => table.IsOutpatient);

        Then()
            .Yield(_ => new AddOnNeed(AddOn.Met, CaseFactNames.Of(rating.Dimension), rating.RiskText));
    }
}
