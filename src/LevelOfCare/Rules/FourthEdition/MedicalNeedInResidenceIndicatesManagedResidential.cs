using LevelOfCare.Facts;

namespace LevelOfCare.Rules.FourthEdition;

[Name("T4-2-RESIDENTIAL")]
[Description("Without a hospital need, a medically managed requirement together with any residential one indicates 3.7.")]
[Source(Confidence.High, Citations.Guide)]
[Priority(Stage.Combine)]
internal sealed partial class MedicalNeedInResidenceIndicatesManagedResidential : Rule
{
    public override void Define()
    {
        Requirement medical = default!;
        Requirement residential = default!;

        When()
            .Match(() => medical, requirement => requirement.IsMedicallyManaged)
            .Match(() => residential, requirement => requirement.IsResidential)
            .Not<Requirement>(requirement => requirement.IsBiomedical)
            .Not<HospitalNeed>();

        Then()
            .Yield(_ => new BaseLevel(FourthEditionLevels.Level37));
    }
}
