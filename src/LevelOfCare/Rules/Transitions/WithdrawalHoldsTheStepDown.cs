using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Transitions;

[Name("T-07A")]
[Description("Nobody steps down while withdrawal of 2-WM or more exceeds what the indicated level takes on.")]
[Tag("transition:continue")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Choose)]
internal sealed partial class WithdrawalHoldsTheStepDown : Rule
{
    public override void Define()
    {
        CurrentStay stay = default!;
        IndicatedCare care = default!;
        WithdrawalRequirement withdrawal = default!;

        When()
            .Match(() => stay)
            .Match(() => care, indicated => indicated.Level < stay.Ranked)
            .Match(() => withdrawal, needed => needed.IsBeyondAmbulatory, needed => needed.Level > care.TakesOn);

        Then()
            .Yield(_ => new TransitionOption("7a", TransitionKinds.Continue, stay.Level, stay.Level, TransitionMessages.WithdrawalHolds(stay, care, withdrawal)));
    }
}
