namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class NursingNeedRequiresMonitoredInpatientSpecs
{
    [Theory]
    [InlineData("nursing24Hour", "nursing24Hour = true asks for at least 3.7")]
    [InlineData("nursing24Hour D1=3", "nursing24Hour = true asks for at least 3.7")]
    public void A_need_for_24_hour_nursing_requires_3_7(string words, string fact) => Fired.Level(words).Should().Contain($"T3-37b: {fact}");

    [Theory]
    [InlineData("")]
    [InlineData("structure24Hour")]
    [InlineData("nearDailyMonitoring")]
    [InlineData("imminentDanger")]
    public void No_other_fact_does(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-37b:", StringComparison.Ordinal));
}
