using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Transitions;

[Name("T-NOTE-GOALS-MET")]
[Description("Goals that are met while the ratings still ask for the same level are noted.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Check - 1)]
internal sealed partial class MetGoalsWithUnchangedRatingsAreNoted : Rule
{
    public override void Define()
    {
        CurrentStay stay = default!;

        When()
            .Match(() => stay, current => current.IsGoalsMet)
            .Exists<TransitionReason>(reason => reason.Row == "6");

        Then()
            .Yield(_ => new Finding(FindingCodes.GoalsMetRatingsUnchanged, Severity.Note, FindingCodes.AboutTransition, TransitionMessages.GoalsMetRatingsUnchanged, true));
    }
}
