namespace LevelOfCare.Tests.Rules.Withdrawal;

public sealed class NursingNeedRaisesToMonitoredResidenceSpecs
{
    [Theory]
    [InlineData("D1=2 nursing24Hour", "withdrawal management, indicated: 3.7-WM")]
    [InlineData("D1=1 safeHomeAtNight=false nursing24Hour", "withdrawal management, indicated: 3.7-WM")]
    public void With_a_nursing_need_2_WM_and_3_2_WM_become_3_7_WM(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-NURSING: {fact}");

    [Theory]
    [InlineData("D1=1 nursing24Hour")]
    [InlineData("D1=2")]
    [InlineData("D1=3 nursing24Hour")]
    [InlineData("nursing24Hour")]
    public void Levels_1_WM_at_a_safe_home_stays_and_so_do_higher_levels(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-NURSING:", StringComparison.Ordinal));
}
