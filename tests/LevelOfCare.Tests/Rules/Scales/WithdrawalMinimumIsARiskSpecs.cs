namespace LevelOfCare.Tests.Rules.Scales;

public sealed class WithdrawalMinimumIsARiskSpecs
{
    [Theory]
    [InlineData("1", "alcohol", "the rating says that there is a risk of withdrawal")]
    [InlineData("2", "alcohol", "the rating says that there is a risk of withdrawal")]
    [InlineData("3A", "alcohol", "the rating says that there is a risk of withdrawal")]
    [InlineData("3B", "alcohol", "the rating says that there is a risk of withdrawal")]
    [InlineData("4", "alcohol", "the rating says that there is a risk of withdrawal")]
    public void A_minimum_of_1B_is_a_risk(string code, string words, string fact) => Fired.Fourth(code, words).Should().Contain($"T4-SCALE-RISK: {fact}");

    [Theory]
    [InlineData("0", "alcohol:40")]
    [InlineData("EVAL", "alcohol:40")]
    public void Without_a_minimum_there_is_none(string code, string words) => Fired.Fourth(code, words).Should().NotContain(firing => firing.StartsWith("T4-SCALE-RISK:", StringComparison.Ordinal));
}
