using LevelOfCare.Facts;

namespace LevelOfCare.Rules.FourthEdition;

[Name("T4-EVALUATE")]
[Description("A subdimension that is still to be evaluated sets no minimum; it is evaluated now and rated again.")]
[Source(Confidence.High, Citations.Guide)]
[Priority(Stage.Require)]
internal sealed partial class UnevaluatedSubdimensionIsEvaluatedFirst : Rule
{
    public override void Define()
    {
        SubdimensionRating rating = default!;
        CriterionRow criterion = default!;

        When()
            .Match(() => rating)
            .Match(() => criterion,
                row => row.Code == rating.Code,
                row => row.AsksForEvaluation);

        Then()
            .Yield(_ => new PendingAction(ActionCodes.Evaluate, criterion.Code.Subdimension.Key));
    }
}
