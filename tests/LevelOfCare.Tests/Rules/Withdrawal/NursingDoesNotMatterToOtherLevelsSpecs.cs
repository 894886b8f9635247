namespace LevelOfCare.Tests.Rules.Withdrawal;

public sealed class NursingDoesNotMatterToOtherLevelsSpecs
{
    [Theory]
    [InlineData("nursing24Hour", "withdrawal management, indicated: none")]
    [InlineData("D1=1 nursing24Hour", "withdrawal management, indicated: 1-WM")]
    [InlineData("D1=3", "withdrawal management, indicated: 3.7-WM")]
    [InlineData("D1=4 nursing24Hour", "withdrawal management, indicated: 4-WM")]
    public void None_1_WM_3_7_WM_and_4_WM_stay_whatever_the_nursing_need(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-NURSING-OTHER: {fact}");

    [Theory]
    [InlineData("D1=2")]
    [InlineData("D1=3 alcohol:2")]
    public void Levels_2_WM_and_3_2_WM_are_another_matter(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-NURSING-OTHER:", StringComparison.Ordinal));
}
