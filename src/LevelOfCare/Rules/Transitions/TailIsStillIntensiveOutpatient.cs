using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Transitions;

[Name("T-TAIL")]
[Description("Somebody leaving 2.1 may get fewer hours for up to two weeks and is still in 2.1.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Check - 1)]
internal sealed partial class TailIsStillIntensiveOutpatient : Rule
{
    public override void Define()
    {
        StepDownTail tail = default!;

        When()
            .Match(() => tail)
            .Exists<CurrentStay>(stay => stay.IsIntensiveOutpatient)
            .Exists<TransitionChoice>();

        Then()
            .Yield(_ => new TransitionReason(TransitionMessages.Tail(tail)));
    }
}
