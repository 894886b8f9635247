using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Withdrawal;

[Name("WM-OFFER-MEDICATION")]
[Description("In pregnancy, medication is offered for opioids: withdrawal alone is not advised.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Combine - 2)]
internal sealed partial class OpioidMedicationIsOfferedInPregnancy : Rule
{
    public override void Define()
    {
        PregnancyCaution caution = default!;
        SubstanceScore opioid = default!;

        When()
            .Match(() => caution)
            .Match(() => opioid, item => item.Substance == Substance.Opioid);

        Then()
            .Yield(_ => new PendingAction(ActionCodes.OfferOpioidMedication, CaseFactNames.Of(Circumstance.Pregnant)));
    }
}
