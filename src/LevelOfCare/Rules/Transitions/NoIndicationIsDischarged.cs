using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Transitions;

[Name("T-10-NONE")]
[Description("Somebody whom nothing holds and for whom no level is indicated is discharged.")]
[Tag("transition:discharge")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Choose)]
internal sealed partial class NoIndicationIsDischarged : Rule
{
    public override void Define()
    {
        CurrentStay stay = default!;
        IndicatedCare care = default!;

        When()
            .Match(() => stay)
            .Match(() => care, indicated => !indicated.IsAny)
            .Exists<NothingHolds>();

        Then()
            .Yield(_ => new TransitionOption("10", TransitionKinds.Discharge, stay.Level, null, TransitionMessages.DischargeWithoutNeed(stay)));
    }
}
