using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-OBOT")]
[Description("Where no program is needed, office-based medication is added from level 1 up.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Indicate)]
internal sealed partial class OfficeBasedOpioidMedicationIsAdded : Rule
{
    public override void Define()
    {
        CircumstanceHolds disorder = default!;
        CircumstanceHolds wish = default!;

        When()
            .Match(() => disorder, circumstance => circumstance.Circumstance == Circumstance.OpioidUseDisorder)
            .Match(() => wish, circumstance => circumstance.Circumstance == Circumstance.WantsOpioidMedication)
            .Not<OpioidProgramNeed>()
            .Exists<TreatmentLevel>(level => level.IsTreatment);

        Then()
            .Yield(_ => new AddOnNeed(AddOn.Obot, CaseFactNames.Of(Circumstance.WantsOpioidMedication)));
    }
}
