using LevelOfCare.Facts;

namespace LevelOfCare.Rules.FourthEdition;

[Name("T4-CONFIRM-DIAGNOSIS")]
[Description("A probable substance use disorder is decided as if met, and confirmed before the answer is final.")]
[Source(Confidence.High, Citations.Guide)]
[Priority(Stage.Require)]
internal sealed partial class ProbableDisorderIsConfirmed : Rule
{
    public override void Define()
    {
        Diagnosis diagnosis = default!;

        When()
            .Match(() => diagnosis, stated => stated.IsProbable);

        Then()
            .Yield(_ => new PendingAction(ActionCodes.ConfirmDiagnosis, CaseFactNames.SubstanceUseDisorder));
    }
}
