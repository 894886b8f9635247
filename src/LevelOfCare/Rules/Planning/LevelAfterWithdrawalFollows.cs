using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Planning;

[Name("P-AFTER-WITHDRAWAL")]
[Description("After withdrawal management comes the level that is decided again without what it has answered.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Choose)]
internal sealed partial class LevelAfterWithdrawalFollows : Rule
{
    public override void Define()
    {
        LevelAfterWithdrawal again = default!;

        When()
            .Match(() => again)
            .Exists<SeparateWithdrawal>()
            .Exists<IndicatedCare>();

        Then()
            .Yield(_ => new PlanLevel(again.Level, true));
    }
}
