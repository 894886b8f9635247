using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-LABEL")]
[Description("Without a substance-use track, the level of the mental-health track is indicated.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Indicate)]
internal sealed partial class MentalHealthNeedAloneIsIndicated : Rule
{
    public override void Define()
    {
        MentalHealthNeed need = default!;

        When()
            .Match(() => need);

        Then()
            .Yield(_ => new Indication(need.Level, false, false, false));
    }
}
