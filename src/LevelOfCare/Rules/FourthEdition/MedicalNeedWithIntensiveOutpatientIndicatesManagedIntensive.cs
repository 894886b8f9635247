using LevelOfCare.Facts;

namespace LevelOfCare.Rules.FourthEdition;

[Name("T4-2-INTENSIVE")]
[Description("Without a hospital or residential need, a medically managed requirement together with any level 2 one indicates 2.7.")]
[Source(Confidence.High, Citations.Guide)]
[Priority(Stage.Combine)]
internal sealed partial class MedicalNeedWithIntensiveOutpatientIndicatesManagedIntensive : Rule
{
    public override void Define()
    {
        Requirement medical = default!;
        Requirement intensive = default!;

        When()
            .Match(() => medical, requirement => requirement.IsMedicallyManaged)
            .Match(() => intensive, requirement => requirement.IsIntensiveOutpatient)
            .Not<Requirement>(requirement => requirement.IsResidential)
            .Not<HospitalNeed>();

        Then()
            .Yield(_ => new BaseLevel(FourthEditionLevels.Level27));
    }
}
