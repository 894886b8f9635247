using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Planning;

[Name("P-INDICATED")]
[Description("Without withdrawal management the plan starts with what is indicated, unless the person is discharged or monitoring is enough.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Check - 1)]
internal sealed partial class IndicatedLevelStartsThePlan : Rule
{
    public override void Define()
    {
        IndicatedCare care = default!;

        When()
            .Match(() => care)
            .Not<SeparateWithdrawal>()
            .Not<TransitionChoice>(choice => choice.IsDischarge)
            .Not<TransitionReason>(reason => reason.Row == "9");

        Then()
            .Yield(_ => new PlanLevel(care.Level, false));
    }
}
