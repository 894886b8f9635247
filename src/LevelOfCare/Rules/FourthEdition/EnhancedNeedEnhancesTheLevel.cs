using LevelOfCare.Facts;

namespace LevelOfCare.Rules.FourthEdition;

[Name("T4-5-ENHANCED")]
[Description("Any co-occurring enhanced requirement makes the level co-occurring enhanced; 2.1 becomes 2.5 COE and 3.1 becomes 3.5 COE.")]
[Source(Confidence.High, Citations.Guide)]
[Priority(Stage.Enhance)]
internal sealed partial class EnhancedNeedEnhancesTheLevel : Rule
{
    public override void Define()
    {
        BaseLevel level = default!;
        Requirement enhanced = default!;

        When()
            .Match(() => level, candidate => candidate.CanBeEnhanced)
            .Match(() => enhanced, requirement => requirement.IsEnhanced);

        Then()
            .Yield(_ => new TreatmentLevel(level.Level.EnhancedForm!, true));
    }
}
