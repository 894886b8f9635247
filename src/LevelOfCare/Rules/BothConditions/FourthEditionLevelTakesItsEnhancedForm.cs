using LevelOfCare.Facts;

namespace LevelOfCare.Rules.BothConditions;

[Name("BOTH-COE-FOURTH")]
[Description("Fourth edition: care for both conditions takes the level that is co-occurring enhanced; 2.1 becomes 2.5 COE and 3.1 becomes 3.5 COE.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Indicate - 2)]
internal sealed partial class FourthEditionLevelTakesItsEnhancedForm : Rule
{
    public override void Define()
    {
        GoverningLevel governing = default!;
        CoOccurringCare care = default!;

        When()
            .Match(() => governing, level => level.CanBeEnhancedFourth)
            .Match(() => care);

        Then()
            .Yield(_ => new CombinedIndication(new Indication(governing.Level.EnhancedForm!, true, governing.KeepsRecoveryResidence(governing.Level.EnhancedForm!), false)));
    }
}
