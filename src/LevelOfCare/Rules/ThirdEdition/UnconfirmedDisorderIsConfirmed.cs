using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-CONFIRM-DIAGNOSIS")]
[Description("A substance use disorder that is probable or not stated is decided as if met, and confirmed before the answer is final.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class UnconfirmedDisorderIsConfirmed : Rule
{
    public override void Define()
    {
        When()
            .Not<Diagnosis>(diagnosis => !diagnosis.IsProbable);

        Then()
            .Yield(_ => new PendingAction(ActionCodes.ConfirmDiagnosis, CaseFactNames.SubstanceUseDisorder));
    }
}
