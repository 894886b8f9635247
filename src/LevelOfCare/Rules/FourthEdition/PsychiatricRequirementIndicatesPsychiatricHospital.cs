using LevelOfCare.Facts;

namespace LevelOfCare.Rules.FourthEdition;

[Name("T4-1-PSYCHIATRIC")]
[Description("A requirement of 4 PSYCH indicates 4 PSYCH, unless level 4 is indicated.")]
[Source(Confidence.High, Citations.Guide)]
[Priority(Stage.Hospital)]
internal sealed partial class PsychiatricRequirementIndicatesPsychiatricHospital : Rule
{
    public override void Define()
    {
        Requirement psychiatric = default!;

        When()
            .Match(() => psychiatric, requirement => requirement.IsPsychiatricHospital)
            .Not<Requirement>(requirement => requirement.IsHospital)
            .Not<Requirement>(requirement => requirement.IsBiomedical);

        Then()
            .Yield(_ => new HospitalNeed(FourthEditionLevels.Level4Psych));
    }
}
