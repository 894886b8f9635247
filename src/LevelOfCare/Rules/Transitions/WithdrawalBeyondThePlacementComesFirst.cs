using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Transitions;

[Name("T-03")]
[Description("Withdrawal of 2-WM or more that exceeds what the current placement takes on comes first.")]
[Tag("transition:withdrawalFirst")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Choose)]
internal sealed partial class WithdrawalBeyondThePlacementComesFirst : Rule
{
    public override void Define()
    {
        SeparateWithdrawal withdrawal = default!;
        CurrentStay stay = default!;

        When()
            .Match(() => withdrawal, needed => needed.IsBeyondAmbulatory)
            .Match(() => stay, current => current.TakesOn < withdrawal.Level)
            .Exists<IndicatedCare>();

        Then()
            .Yield(_ => new TransitionOption("3", TransitionKinds.WithdrawalFirst, stay.Level, withdrawal.Code, TransitionMessages.WithdrawalFirst(stay, withdrawal)));
    }
}
