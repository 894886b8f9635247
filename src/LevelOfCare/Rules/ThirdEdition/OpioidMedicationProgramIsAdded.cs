using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-OTP")]
[Description("An opioid treatment program is added from level 1 up.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Indicate)]
internal sealed partial class OpioidMedicationProgramIsAdded : Rule
{
    public override void Define()
    {
        OpioidProgramNeed need = default!;

        When()
            .Match(() => need)
            .Exists<TreatmentLevel>(level => level.IsTreatment);

        Then()
            .Yield(_ => new AddOnNeed(AddOn.Otp, CaseFactNames.Of(Circumstance.WantsOpioidMedication)));
    }
}
