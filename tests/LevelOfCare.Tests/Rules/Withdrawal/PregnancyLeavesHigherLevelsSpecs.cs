namespace LevelOfCare.Tests.Rules.Withdrawal;

public sealed class PregnancyLeavesHigherLevelsSpecs
{
    [Theory]
    [InlineData("D1=3", "withdrawal management, pregnancy looked at: 3.7-WM")]
    [InlineData("pregnant D1=4", "withdrawal management, pregnancy looked at: 4-WM")]
    public void From_3_7_WM_up_the_level_stays(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-PREGNANCY-HIGH: {fact}");

    [Theory]
    [InlineData("D1=2")]
    [InlineData("pregnant D1=1")]
    [InlineData("")]
    public void Below_it_is_silent(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-PREGNANCY-HIGH:", StringComparison.Ordinal));
}
