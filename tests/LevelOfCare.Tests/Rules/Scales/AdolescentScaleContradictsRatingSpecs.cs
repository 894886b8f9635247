namespace LevelOfCare.Tests.Rules.Scales;

public sealed class AdolescentScaleContradictsRatingSpecs
{
    [Theory]
    [InlineData("adolescent alcohol:10", "SCALE-CONTRADICTS-RATING (D1)")]
    [InlineData("adolescent D1=1 opioid:13", "SCALE-CONTRADICTS-RATING (D1)")]
    [InlineData("adolescent sedative:40", "SCALE-CONTRADICTS-RATING (D1)")]
    public void For_an_adolescent_a_scale_that_asks_for_2_WM_contradicts_D1_below_2(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"T3-SCALE-CONTRADICTS: {fact}");

    [Theory]
    [InlineData("adolescent alcohol:9")]
    [InlineData("adolescent D1=2 alcohol:40")]
    [InlineData("adolescent D1=1 alcohol+history")]
    [InlineData("adolescent alcohol:40+stale")]
    [InlineData("alcohol:10")]
    public void A_milder_scale_does_not_nor_a_higher_rating_nor_history_nor_for_an_adult(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("T3-SCALE-CONTRADICTS:", StringComparison.Ordinal));
}
