namespace LevelOfCare.Tests.Rules.Withdrawal;

public sealed class SevereWithdrawalRiskWithMildScalesNeedsResidenceSpecs
{
    [Theory]
    [InlineData("D1=3 alcohol:7", "D1 asks for 3.2-WM")]
    [InlineData("D1=3 sedative:0", "D1 asks for 3.2-WM")]
    [InlineData("D1=3 alcohol:7 sedative:7", "D1 asks for 3.2-WM")]
    public void D1_at_3_with_mild_scales_only_needs_3_2_WM(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-RATING-32: {fact}");

    [Theory]
    [InlineData("D1=3")]
    [InlineData("D1=3 alcohol:8")]
    [InlineData("D1=3 alcohol:7 sedative:8")]
    [InlineData("D1=3 alcohol:7 cannabis")]
    [InlineData("D1=3 alcohol:7 nursing24Hour")]
    [InlineData("D1=2 alcohol:7")]
    public void One_scale_that_is_not_mild_silences_it_and_so_does_nursing(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-RATING-32:", StringComparison.Ordinal));
}
