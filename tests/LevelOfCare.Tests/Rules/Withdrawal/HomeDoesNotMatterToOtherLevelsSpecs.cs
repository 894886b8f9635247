namespace LevelOfCare.Tests.Rules.Withdrawal;

public sealed class HomeDoesNotMatterToOtherLevelsSpecs
{
    [Theory]
    [InlineData("safeHomeAtNight=false", "withdrawal management, home looked at: none")]
    [InlineData("D1=3 alcohol:2", "withdrawal management, home looked at: 3.2-WM")]
    [InlineData("D1=4", "withdrawal management, home looked at: 4-WM")]
    public void None_and_residential_levels_stay_whatever_the_home(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-HOME-OTHER: {fact}");

    [Theory]
    [InlineData("D1=1")]
    [InlineData("D1=2 safeHomeAtNight=false")]
    public void Levels_1_WM_and_2_WM_are_another_matter(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-HOME-OTHER:", StringComparison.Ordinal));
}
