using LevelOfCare.Facts;

namespace LevelOfCare.Rules.FourthEdition;

[Name("T4-1-HOSPITAL")]
[Description("Any requirement of level 4 indicates level 4.")]
[Source(Confidence.High, Citations.Guide)]
[Priority(Stage.Hospital)]
internal sealed partial class HospitalRequirementIndicatesHospital : Rule
{
    public override void Define()
    {
        Requirement hospital = default!;

        When()
            .Match(() => hospital, requirement => requirement.IsHospital);

        Then()
            .Yield(_ => new HospitalNeed(FourthEditionLevels.Level4));
    }
}
