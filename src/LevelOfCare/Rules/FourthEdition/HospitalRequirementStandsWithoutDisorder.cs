using LevelOfCare.Facts;

namespace LevelOfCare.Rules.FourthEdition;

[Name("T4-SCOPE-HOSPITAL")]
[Description("A requirement of 4 or 4 PSYCH stands whatever the diagnosis; without a disorder it is evaluated now.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Indicate)]
internal sealed partial class HospitalRequirementStandsWithoutDisorder : Rule
{
    public override void Define()
    {
        Diagnosis diagnosis = default!;
        Requirement hospital = default!;

        When()
            .Match(() => diagnosis, stated => stated.IsNotMet)
            .Match(() => hospital, requirement => requirement.IsAnyHospital);

        Then()
            .Yield(_ => new PendingAction(ActionCodes.EvaluateNow, CaseFactNames.SubstanceUseDisorder));
    }
}
