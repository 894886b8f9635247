namespace LevelOfCare.Tests.Rules.Scales;

public sealed class SeizureHistoryWithAnyRiskNeedsMonitoredResidenceSpecs
{
    [Theory]
    [InlineData("D1=1 alcohol+history", "withdrawal asks for 3.7-WM")]
    [InlineData("D1=2 sedative:2+history", "withdrawal asks for 3.7-WM")]
    public void Earlier_seizures_with_any_rated_risk_need_3_7_WM(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-HISTORY-RATING: {fact}");

    [Theory]
    [InlineData("alcohol+history")]
    [InlineData("alcohol:30+history")]
    [InlineData("D1=1 opioid+history")]
    [InlineData("D1=1 alcohol")]
    public void Without_a_rated_risk_they_do_not_nor_with_another_substance(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-HISTORY-RATING:", StringComparison.Ordinal));
}
