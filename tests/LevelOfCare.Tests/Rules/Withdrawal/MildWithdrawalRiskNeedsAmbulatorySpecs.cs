namespace LevelOfCare.Tests.Rules.Withdrawal;

public sealed class MildWithdrawalRiskNeedsAmbulatorySpecs
{
    [Theory]
    [InlineData("D1=1", "D1 asks for 1-WM")]
    public void D1_at_1_needs_1_WM(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-RATING-1: {fact}");

    [Theory]
    [InlineData("")]
    [InlineData("D1=2")]
    public void Another_rating_does_not(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-RATING-1:", StringComparison.Ordinal));
}
