namespace LevelOfCare.Tests.Rules.Withdrawal;

public sealed class HighestNeedIsTheLevelSoFarSpecs
{
    [Theory]
    [InlineData("D1=1", "withdrawal management, so far: 1-WM")]
    [InlineData("D1=1 alcohol:19", "withdrawal management, so far: 3.7-WM")]
    [InlineData("D1=4 alcohol:19", "withdrawal management, so far: 4-WM")]
    [InlineData("alcohol:3", "withdrawal management, so far: 1-WM")]
    public void The_highest_need_decides(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-HIGHEST: {fact}");

    [Theory]
    [InlineData("")]
    [InlineData("alcohol:2")]
    public void Without_any_need_there_is_no_highest(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-HIGHEST:", StringComparison.Ordinal));
}
