using LevelOfCare.Facts;

namespace LevelOfCare.Rules.FourthEdition;

[Name("T4-2-OUTPATIENT")]
[Description("A medically managed requirement, where nothing asks for level 2 or more, indicates 1.7.")]
[Source(Confidence.High, Citations.Guide)]
[Priority(Stage.Combine)]
internal sealed partial class MedicalNeedAloneIndicatesManagedOutpatient : Rule
{
    public override void Define()
    {
        Requirement medical = default!;

        When()
            .Match(() => medical, requirement => requirement.IsMedicallyManaged)
            .Not<Requirement>(requirement => requirement.IsIntensiveOutpatient)
            .Not<Requirement>(requirement => requirement.IsResidential)
            .Not<HospitalNeed>();

        Then()
            .Yield(_ => new BaseLevel(FourthEditionLevels.Level17));
    }
}
