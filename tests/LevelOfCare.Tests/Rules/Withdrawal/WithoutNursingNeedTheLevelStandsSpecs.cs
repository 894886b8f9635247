namespace LevelOfCare.Tests.Rules.Withdrawal;

public sealed class WithoutNursingNeedTheLevelStandsSpecs
{
    [Theory]
    [InlineData("D1=2", "withdrawal management, indicated: 2-WM")]
    [InlineData("D1=1 safeHomeAtNight=false", "withdrawal management, indicated: 3.2-WM")]
    public void Without_a_nursing_need_2_WM_and_3_2_WM_stay(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-NURSING-NONE: {fact}");

    [Theory]
    [InlineData("D1=2 nursing24Hour")]
    [InlineData("D1=1")]
    [InlineData("D1=3")]
    public void A_nursing_need_silences_it_and_so_does_another_level(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-NURSING-NONE:", StringComparison.Ordinal));
}
