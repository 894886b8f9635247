namespace LevelOfCare.Tests.Rules.Scales;

public sealed class ScaleNeedsWithdrawalManagementSpecs
{
    [Theory]
    [InlineData("alcohol:10", "withdrawal asks for 2-WM")]
    [InlineData("D1=4 opioid:5", "withdrawal asks for 1-WM")]
    public void What_a_scale_asks_for_is_needed(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-SCALE: {fact}");

    [Theory]
    [InlineData("alcohol:2")]
    [InlineData("alcohol")]
    [InlineData("cannabis+history")]
    public void A_silent_scale_needs_nothing(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-SCALE:", StringComparison.Ordinal));
}
