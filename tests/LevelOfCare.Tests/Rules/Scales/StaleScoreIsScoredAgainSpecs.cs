namespace LevelOfCare.Tests.Rules.Scales;

public sealed class StaleScoreIsScoredAgainSpecs
{
    [Theory]
    [InlineData("alcohol:40+stale", "withdrawal: RESCORE")]
    [InlineData("alcohol:40+stale", "SCALE-STALE (withdrawal)")]
    [InlineData("alcohol:1 opioid:3+stale", "withdrawal: RESCORE")]
    public void A_stale_score_is_noted_and_scored_again(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-STALE: {fact}");

    [Theory]
    [InlineData("alcohol:40")]
    [InlineData("alcohol+stale")]
    [InlineData("")]
    public void A_fresh_score_is_not_nor_is_a_date_without_one(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-STALE:", StringComparison.Ordinal));
}
