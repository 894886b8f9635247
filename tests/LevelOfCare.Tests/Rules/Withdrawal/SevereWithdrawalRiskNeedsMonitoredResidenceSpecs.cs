namespace LevelOfCare.Tests.Rules.Withdrawal;

public sealed class SevereWithdrawalRiskNeedsMonitoredResidenceSpecs
{
    [Theory]
    [InlineData("D1=3", "D1 asks for 3.7-WM")]
    [InlineData("D1=3 alcohol:8", "D1 asks for 3.7-WM")]
    [InlineData("D1=3 alcohol", "D1 asks for 3.7-WM")]
    [InlineData("D1=3 alcohol:2 opioid:2", "D1 asks for 3.7-WM")]
    [InlineData("D1=3 alcohol:2 nursing24Hour", "D1 asks for 3.7-WM")]
    [InlineData("D1=3 alcohol:2+stale", "D1 asks for 3.7-WM")]
    public void D1_at_3_needs_3_7_WM(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-RATING-3: {fact}");

    [Theory]
    [InlineData("D1=3 alcohol:7")]
    [InlineData("D1=3 alcohol:7 sedative:0")]
    [InlineData("D1=2")]
    [InlineData("D1=4")]
    public void Mild_scales_silence_it_and_another_rating(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-RATING-3:", StringComparison.Ordinal));
}
