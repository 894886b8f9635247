using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Transitions;

[Name("T-01-NO-PLACEMENT")]
[Description("An emergency is evaluated first, before anybody is admitted.")]
[Tag("transition:emergency")]
[Source(Confidence.High, Citations.Safety)]
[Priority(Stage.Emergency - 1)]
internal sealed partial class EmergencyComesBeforeAdmission : Rule
{
    public override void Define()
    {
        EvaluationPlace place = default!;

        When()
            .Match(() => place)
            .Not<CurrentStay>();

        Then()
            .Yield(_ => new TransitionOption("1", TransitionKinds.Emergency, null, place.Level, TransitionMessages.Emergency(place)));
    }
}
