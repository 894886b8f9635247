using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Transitions;

[Name("T-FIRST")]
[Description("Of the rows of the table that apply, the first in its order speaks.")]
[Source(Confidence.High, Citations.Ours)]
[Priority(Stage.Check)]
internal sealed partial class FirstRowSpeaks : Rule
{
    public override void Define()
    {
        TransitionOption first = default!;

        When()
            .Match(() => first)
            .Not<TransitionOption>(other => other.Order < first.Order);

        Then()
            .Yield(_ => new TransitionChoice(first))
            .Yield(_ => new TransitionReason(first));
    }
}
