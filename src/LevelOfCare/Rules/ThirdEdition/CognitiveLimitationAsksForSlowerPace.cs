using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-33")]
[Description("For an adult with a cognitive limitation and D2 and D3 at 2 or less, 3.3 takes the place of 3.1 and 3.5.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Combine - 1)]
internal sealed partial class CognitiveLimitationAsksForSlowerPace : Rule
{
    public override void Define()
    {
        CircumstanceHolds limitation = default!;

        When()
            .Match(() => limitation, circumstance => circumstance.Circumstance == Circumstance.CognitiveLimitation)
            .Exists<TableLevel>(table => table.IsReplaceable)
            .Exists<PatientGroup>(group => group.IsAdult)
            .Not<DimensionRating>(rating => rating.Dimension >= Dimension.D2, rating => rating.Dimension <= Dimension.D3, rating => rating.Risk > 2);

        Then()
            .Yield(_ => new SlowerPaceNeed());
    }
}
