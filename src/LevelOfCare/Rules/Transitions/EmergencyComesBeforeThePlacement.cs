using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Transitions;

[Name("T-01")]
[Description("An emergency is evaluated first, wherever the person is in care.")]
[Tag("transition:emergency")]
[Source(Confidence.High, Citations.Safety)]
[Priority(Stage.Emergency - 1)]
internal sealed partial class EmergencyComesBeforeThePlacement : Rule
{
    public override void Define()
    {
        EvaluationPlace place = default!;
        CurrentStay stay = default!;

        When()
            .Match(() => place)
            .Match(() => stay);

        Then()
            .Yield(_ => new TransitionOption("1", TransitionKinds.Emergency, stay.Level, place.Level, TransitionMessages.Emergency(place)));
    }
}
