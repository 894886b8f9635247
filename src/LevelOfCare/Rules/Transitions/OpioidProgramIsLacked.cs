using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Transitions;

[Name("T-05-OTP")]
[Description("A program or office for opioid medication is needed, and the current placement lists none of OTP, OBOT and MOUD.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Place)]
internal sealed partial class OpioidProgramIsLacked : Rule
{
    public override void Define()
    {
        CurrentStay stay = default!;
        AddOnNeed need = default!;

        When()
            .Match(() => stay, current => current.LacksOpioidTreatment)
            .Match(() => need, added => added.IsOpioidTreatment);

        Then()
            .Yield(_ => new LackedAddOn(need.AddOn));
    }
}
