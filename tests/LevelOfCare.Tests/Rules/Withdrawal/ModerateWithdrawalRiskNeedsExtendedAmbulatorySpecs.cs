namespace LevelOfCare.Tests.Rules.Withdrawal;

public sealed class ModerateWithdrawalRiskNeedsExtendedAmbulatorySpecs
{
    [Theory]
    [InlineData("D1=2", "D1 asks for 2-WM")]
    public void D1_at_2_needs_2_WM(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-RATING-2: {fact}");

    [Theory]
    [InlineData("D1=1")]
    [InlineData("D1=3")]
    public void Another_rating_does_not(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-RATING-2:", StringComparison.Ordinal));
}
