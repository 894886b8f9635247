using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Transitions;

[Name("T-05-MOUD")]
[Description("Medication for opioid use disorder is to be continued and the list of the current placement is without it.")]
[Source(Confidence.High, Citations.Guide)]
[Priority(Stage.Place)]
internal sealed partial class MedicationIsLacked : Rule
{
    public override void Define()
    {
        CurrentStay stay = default!;
        AddOnNeed need = default!;

        When()
            .Match(() => stay, current => current.LacksMedication)
            .Match(() => need, added => added.AddOn == AddOn.Moud);

        Then()
            .Yield(_ => new LackedAddOn(need.AddOn));
    }
}
