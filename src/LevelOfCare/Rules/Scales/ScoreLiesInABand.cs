using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Scales;

[Name("WM-BAND")]
[Description("A fresh score asks for what its band of the cut-off profile says.")]
[Source(Confidence.Medium, Citations.Scales)]
[Priority(Stage.Require)]
internal sealed partial class ScoreLiesInABand : Rule
{
    public override void Define()
    {
        SubstanceScore item = default!;
        ScaleBand band = default!;

        When()
            .Match(() => item)
            .Match(() => band, candidate => candidate.Substance == item.Substance, candidate => candidate.Holds(item.Score));

        Then()
            .Yield(_ => new ScaleNeed(item.Substance, band.Level));
    }
}
