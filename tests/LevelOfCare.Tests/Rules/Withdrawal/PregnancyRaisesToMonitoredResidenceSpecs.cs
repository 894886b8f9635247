namespace LevelOfCare.Tests.Rules.Withdrawal;

public sealed class PregnancyRaisesToMonitoredResidenceSpecs
{
    [Theory]
    [InlineData("pregnant D1=1", "withdrawal management, pregnancy looked at: 3.7-WM")]
    [InlineData("pregnant D1=2 alcohol", "withdrawal management, pregnancy looked at: 3.7-WM")]
    [InlineData("pregnant D1=3 alcohol:2", "withdrawal management, pregnancy looked at: 3.7-WM")]
    public void Below_3_7_WM_pregnancy_raises(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-PREGNANCY: {fact}");

    [Theory]
    [InlineData("pregnant D1=3")]
    [InlineData("pregnant D1=4")]
    [InlineData("D1=1")]
    [InlineData("pregnant")]
    [InlineData("pregnant D1=1 stimulant")]
    public void From_3_7_WM_up_it_does_not_and_without_the_caution(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-PREGNANCY:", StringComparison.Ordinal));
}
