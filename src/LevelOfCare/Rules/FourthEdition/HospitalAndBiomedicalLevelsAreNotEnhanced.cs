using LevelOfCare.Facts;

namespace LevelOfCare.Rules.FourthEdition;

[Name("T4-5-HIGHEST")]
[Description("4, 4 PSYCH and 3.7 BIO have no co-occurring enhanced form and stay as they are.")]
[Source(Confidence.High, Citations.Guide)]
[Priority(Stage.Enhance)]
internal sealed partial class HospitalAndBiomedicalLevelsAreNotEnhanced : Rule
{
    public override void Define()
    {
        BaseLevel level = default!;

        When()
            .Match(() => level, candidate => !candidate.CanBeEnhanced)
            .Exists<Requirement>(requirement => requirement.IsEnhanced);

        Then()
            .Yield(_ => new TreatmentLevel(level.Level, false));
    }
}
