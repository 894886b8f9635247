namespace LevelOfCare.Tests.Rules.Withdrawal;

public sealed class UnsafeHomeRaisesToResidenceSpecs
{
    [Theory]
    [InlineData("D1=1 safeHomeAtNight=false", "withdrawal management, home looked at: 3.2-WM")]
    [InlineData("D1=2 safeHomeAtNight=false", "withdrawal management, home looked at: 3.2-WM")]
    public void Without_a_safe_home_1_WM_and_2_WM_become_3_2_WM(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-HOME: {fact}");

    [Theory]
    [InlineData("D1=1")]
    [InlineData("safeHomeAtNight=false")]
    [InlineData("D1=3 safeHomeAtNight=false")]
    [InlineData("pregnant D1=1 safeHomeAtNight=false")]
    public void A_safe_home_silences_it_and_so_does_another_level(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-HOME:", StringComparison.Ordinal));
}
