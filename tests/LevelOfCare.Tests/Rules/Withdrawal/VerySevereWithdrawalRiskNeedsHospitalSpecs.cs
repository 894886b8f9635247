namespace LevelOfCare.Tests.Rules.Withdrawal;

public sealed class VerySevereWithdrawalRiskNeedsHospitalSpecs
{
    [Theory]
    [InlineData("D1=4", "D1 asks for 4-WM")]
    [InlineData("D1=4 alcohol:2", "D1 asks for 4-WM")]
    public void D1_at_4_needs_4_WM(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-RATING-4: {fact}");

    [Theory]
    [InlineData("D1=3")]
    public void Another_rating_does_not(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-RATING-4:", StringComparison.Ordinal));
}
