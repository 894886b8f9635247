namespace LevelOfCare.Tests.Rules.Scales;

public sealed class LongTermSedativeWithAnyRiskNeedsExtendedMonitoringSpecs
{
    [Theory]
    [InlineData("D1=1 sedative+long", "withdrawal asks for 2-WM")]
    [InlineData("D1=4 sedative:2+long", "withdrawal asks for 2-WM")]
    public void Long_daily_use_of_sedatives_with_any_rated_risk_needs_2_WM(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-SEDATIVE-RATING: {fact}");

    [Theory]
    [InlineData("sedative:10+long")]
    [InlineData("D1=1 sedative")]
    [InlineData("D1=1 alcohol+long")]
    public void Without_a_rated_risk_or_long_use_it_does_not(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-SEDATIVE-RATING:", StringComparison.Ordinal));
}
