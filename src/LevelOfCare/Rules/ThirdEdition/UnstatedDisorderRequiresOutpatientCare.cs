using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-10-UNSTATED")]
[Description("A substance use disorder that is not stated is taken as met, and requires level 1 (the unknown half of T3-10).")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class UnstatedDisorderRequiresOutpatientCare : Rule
{
    public override void Define()
    {
        When()
            .Not<Diagnosis>();

        Then()
            .Yield(_ => Requirement.OfUnstatedDiagnosis());
    }
}
