using LevelOfCare.Facts;

namespace LevelOfCare.Rules.BothConditions;

[Name("BOTH-COE-BIO")]
[Description("Fourth edition: 3.7 BIO with care for both conditions is level 4.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Indicate - 2)]
internal sealed partial class BiomedicalLevelWithBothConditionsIsHospital : Rule
{
    public override void Define()
    {
        GoverningLevel governing = default!;
        CoOccurringCare care = default!;

        When()
            .Match(() => governing, level => level.IsBiomedicalFourth)
            .Match(() => care);

        Then()
            .Yield(_ => new CombinedIndication(new Indication(FourthEditionLevels.Level4, false, false, false)));
    }
}
