using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-SCOPE-DIAGNOSIS")]
[Description("Without a substance use disorder, criteria that ask for 2.1 to 3.7 are out of scope; a requirement of level 4 stands.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Indicate)]
internal sealed partial class TreatmentWithoutDisorderIsOutOfScope : Rule
{
    public override void Define()
    {
        Diagnosis diagnosis = default!;

        When()
            .Match(() => diagnosis, stated => stated.IsNotMet)
            .Exists<Requirement>(requirement => requirement.IsCriterion, requirement => requirement.IsIntensiveThird)
            .Not<Requirement>(requirement => requirement.IsHospitalThird);

        Then()
            .Yield(_ => new OutOfScopeReason(ScopeReasons.NoSubstanceUseDisorder));
    }
}
