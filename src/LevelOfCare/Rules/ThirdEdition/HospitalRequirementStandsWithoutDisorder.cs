using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-SCOPE-HOSPITAL")]
[Description("A requirement of level 4 stands whatever the diagnosis; without a disorder it is evaluated now.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Indicate)]
internal sealed partial class HospitalRequirementStandsWithoutDisorder : Rule
{
    public override void Define()
    {
        Diagnosis diagnosis = default!;
        Requirement hospital = default!;

        When()
            .Match(() => diagnosis, stated => stated.IsNotMet)
            .Match(() => hospital, requirement => requirement.IsHospitalThird);

        Then()
            .Yield(_ => new PendingAction(ActionCodes.EvaluateNow, CaseFactNames.SubstanceUseDisorder));
    }
}
