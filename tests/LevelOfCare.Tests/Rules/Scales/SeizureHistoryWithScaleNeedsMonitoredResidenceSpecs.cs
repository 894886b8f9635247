namespace LevelOfCare.Tests.Rules.Scales;

public sealed class SeizureHistoryWithScaleNeedsMonitoredResidenceSpecs
{
    [Theory]
    [InlineData("alcohol:3+history", "withdrawal asks for 3.7-WM")]
    [InlineData("sedative:10+history", "withdrawal asks for 3.7-WM")]
    public void Earlier_seizures_with_a_scale_that_asks_need_3_7_WM(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-HISTORY-SCALE: {fact}");

    [Theory]
    [InlineData("alcohol:2+history")]
    [InlineData("alcohol+history D1=1")]
    [InlineData("opioid:20+history")]
    [InlineData("alcohol+history sedative:10")]
    [InlineData("alcohol:3")]
    public void A_silent_scale_does_not_nor_another_substance_s(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-HISTORY-SCALE:", StringComparison.Ordinal));
}
