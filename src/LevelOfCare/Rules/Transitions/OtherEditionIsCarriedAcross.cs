using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Transitions;

[Name("T-CROSSWALK")]
[Description("A current level of the other edition is compared as what the crosswalk makes of it, and this is said.")]
[Source(Confidence.Medium, Citations.Third)]
[Priority(Stage.Check - 1)]
internal sealed partial class OtherEditionIsCarriedAcross : Rule
{
    public override void Define()
    {
        CurrentStay stay = default!;

        When()
            .Match(() => stay, current => current.IsCarriedAcross);

        Then()
            .Yield(_ => new Finding(FindingCodes.Crosswalk, Severity.Note, FindingCodes.AboutCurrent, TransitionMessages.CarriedAcross(stay), true));
    }
}
