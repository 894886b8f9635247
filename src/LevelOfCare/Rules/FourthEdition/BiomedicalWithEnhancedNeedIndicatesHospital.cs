using LevelOfCare.Facts;

namespace LevelOfCare.Rules.FourthEdition;

[Name("T4-1-BIO-WITH-COE")]
[Description("A 3.7 BIO requirement together with any co-occurring enhanced one indicates level 4.")]
[Source(Confidence.High, Citations.Guide)]
[Priority(Stage.Hospital)]
internal sealed partial class BiomedicalWithEnhancedNeedIndicatesHospital : Rule
{
    public override void Define()
    {
        Requirement biomedical = default!;
        Requirement enhanced = default!;

        When()
            .Match(() => biomedical, requirement => requirement.IsBiomedical)
            .Match(() => enhanced, requirement => requirement.IsEnhanced);

        Then()
            .Yield(_ => new HospitalNeed(FourthEditionLevels.Level4));
    }
}
