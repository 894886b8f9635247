using LevelOfCare.Facts;

namespace LevelOfCare.Rules.FourthEdition;

[Name("T4-2-BIO")]
[Description("Without a hospital need, a 3.7 BIO requirement indicates 3.7 BIO.")]
[Source(Confidence.High, Citations.Guide)]
[Priority(Stage.Combine)]
internal sealed partial class BiomedicalNeedIndicatesBiomedicalResidential : Rule
{
    public override void Define()
    {
        Requirement biomedical = default!;

        When()
            .Match(() => biomedical, requirement => requirement.IsBiomedical)
            .Not<HospitalNeed>();

        Then()
            .Yield(_ => new BaseLevel(FourthEditionLevels.Level37Bio));
    }
}
