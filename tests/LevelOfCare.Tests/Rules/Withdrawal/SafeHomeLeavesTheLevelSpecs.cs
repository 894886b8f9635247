namespace LevelOfCare.Tests.Rules.Withdrawal;

public sealed class SafeHomeLeavesTheLevelSpecs
{
    [Theory]
    [InlineData("D1=1", "withdrawal management, home looked at: 1-WM")]
    [InlineData("D1=2", "withdrawal management, home looked at: 2-WM")]
    public void At_a_safe_home_1_WM_and_2_WM_stay(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-HOME-SAFE: {fact}");

    [Theory]
    [InlineData("D1=1 safeHomeAtNight=false")]
    [InlineData("")]
    [InlineData("D1=3")]
    public void An_unsafe_home_silences_it_and_so_does_another_level(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-HOME-SAFE:", StringComparison.Ordinal));
}
