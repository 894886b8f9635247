using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Transitions;

[Name("T-NOTE-NO-PROGRESS")]
[Description("Without progress at a level that continues, the person is reassessed and the plan revised.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Check - 1)]
internal sealed partial class NoProgressIsReassessed : Rule
{
    public override void Define()
    {
        CurrentStay stay = default!;

        When()
            .Match(() => stay, current => current.IsWithoutProgress)
            .Exists<TransitionReason>(reason => reason.IsUnchangedLevel);

        Then()
            .Yield(_ => new Finding(FindingCodes.NoProgressReassess, Severity.Note, FindingCodes.AboutTransition, TransitionMessages.NoProgressReassess, true));
    }
}
