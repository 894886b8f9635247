namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class NearDailyMonitoringWithRecoveryRiskRequiresPartialHospitalizationSpecs
{
    [Theory]
    [InlineData("nearDailyMonitoring D4=2", "nearDailyMonitoring = true asks for at least 2.5")]
    [InlineData("nearDailyMonitoring D5=2", "nearDailyMonitoring = true asks for at least 2.5")]
    [InlineData("nearDailyMonitoring D6=3", "nearDailyMonitoring = true asks for at least 2.5")]
    public void Near_daily_monitoring_with_D4_D5_or_D6_at_2_or_more_requires_2_5(string words, string fact) => Fired.Level(words).Should().Contain($"T3-25a: {fact}");

    [Theory]
    [InlineData("nearDailyMonitoring")]
    [InlineData("nearDailyMonitoring D4=1 D5=1 D6=1")]
    [InlineData("D4=2 D5=2 D6=2")]
    [InlineData("nearDailyMonitoring D1=2 D2=2 D3=2")]
    public void Neither_does_alone(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-25a:", StringComparison.Ordinal));
}
