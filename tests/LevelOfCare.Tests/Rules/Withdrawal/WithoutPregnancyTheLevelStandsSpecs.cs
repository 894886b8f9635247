namespace LevelOfCare.Tests.Rules.Withdrawal;

public sealed class WithoutPregnancyTheLevelStandsSpecs
{
    [Theory]
    [InlineData("", "withdrawal management, pregnancy looked at: none")]
    [InlineData("D1=2", "withdrawal management, pregnancy looked at: 2-WM")]
    [InlineData("pregnant D1=1 stimulant", "withdrawal management, pregnancy looked at: 1-WM")]
    public void Without_the_caution_the_level_stays(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-PREGNANCY-NONE: {fact}");

    [Theory]
    [InlineData("pregnant D1=1")]
    [InlineData("D1=3")]
    public void With_it_or_from_3_7_WM_up_it_is_silent(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-PREGNANCY-NONE:", StringComparison.Ordinal));
}
