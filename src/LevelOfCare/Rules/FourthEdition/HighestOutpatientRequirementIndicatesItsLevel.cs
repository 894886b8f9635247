using LevelOfCare.Facts;

namespace LevelOfCare.Rules.FourthEdition;

[Name("T4-4")]
[Description("Without a medical, residential or hospital need, the highest requirement of 1.5, 2.1 and 2.5 indicates its level.")]
[Source(Confidence.High, Citations.Guide)]
[Priority(Stage.Combine)]
internal sealed partial class HighestOutpatientRequirementIndicatesItsLevel : Rule
{
    public override void Define()
    {
        Requirement highest = default!;

        When()
            .Match(() => highest, requirement => requirement.IsOutpatient)
            .Not<Requirement>(other => other.IsOutpatient, other => other.Minimum > highest.Minimum)
            .Not<Requirement>(requirement => requirement.IsMedicallyManaged)
            .Not<Requirement>(requirement => requirement.IsResidential)
            .Not<HospitalNeed>();

        Then()
            .Yield(_ => new BaseLevel(highest.Minimum));
    }
}
