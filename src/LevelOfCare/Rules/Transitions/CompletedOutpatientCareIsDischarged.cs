using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Transitions;

[Name("T-10-COMPLETED")]
[Description("Outpatient care ends when the goals are met, remission is sustained, nothing holds the person and no more is indicated.")]
[Tag("transition:discharge")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Choose)]
internal sealed partial class CompletedOutpatientCareIsDischarged : Rule
{
    public override void Define()
    {
        CurrentStay stay = default!;
        IndicatedCare care = default!;

        When()
            .Match(() => stay, current => current.IsThirdOutpatient, current => current.IsGoalsMet, current => current.IsSustainedRemission)
            .Match(() => care, indicated => indicated.Level <= stay.Ranked)
            .Exists<NothingHolds>();

        Then()
            .Yield(_ => new TransitionOption("10", TransitionKinds.Discharge, stay.Level, null, TransitionMessages.DischargeCompleted(stay)));
    }
}
