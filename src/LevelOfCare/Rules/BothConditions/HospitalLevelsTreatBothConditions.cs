using LevelOfCare.Facts;

namespace LevelOfCare.Rules.BothConditions;

[Name("BOTH-COE-HIGHEST")]
[Description("Fourth edition: 4 and 4 PSYCH treat both conditions as they are.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Indicate - 2)]
internal sealed partial class HospitalLevelsTreatBothConditions : Rule
{
    public override void Define()
    {
        GoverningLevel governing = default!;
        CoOccurringCare care = default!;

        When()
            .Match(() => governing, level => level.HasNoEnhancedFormFourth)
            .Match(() => care);

        Then()
            .Yield(_ => new CombinedIndication(new Indication(governing.Level, false, false, false)));
    }
}
