namespace LevelOfCare.Tests.Rules.Withdrawal;

public sealed class RatedWithdrawalIsARiskSpecs
{
    [Theory]
    [InlineData("D1=1", "the rating says that there is a risk of withdrawal")]
    [InlineData("D1=2", "the rating says that there is a risk of withdrawal")]
    [InlineData("D1=3", "the rating says that there is a risk of withdrawal")]
    [InlineData("D1=4", "the rating says that there is a risk of withdrawal")]
    public void D1_at_1_or_more_is_a_risk(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-RISK: {fact}");

    [Theory]
    [InlineData("")]
    [InlineData("alcohol:40")]
    public void At_0_there_is_none_whatever_the_scale(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-RISK:", StringComparison.Ordinal));
}
