using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-CONFIRM")]
[Description("Where only a probable substance use disorder brings the person into the mental-health track, it is confirmed.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Require)]
internal sealed partial class ProbableDisorderAloneIsConfirmed : Rule
{
    public override void Define()
    {
        When()
            .Exists<MentalHealthAnswer>(fact => fact.IsNoDiagnosis)
            .Exists<Diagnosis>(stated => stated.IsProbable);

        Then()
            .Yield(_ => new PendingAction(ActionCodes.ConfirmDiagnosis, CaseFactNames.SubstanceUseDisorder));
    }
}
