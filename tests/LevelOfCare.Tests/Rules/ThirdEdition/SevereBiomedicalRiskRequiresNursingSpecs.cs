namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class SevereBiomedicalRiskRequiresNursingSpecs
{
    [Theory]
    [InlineData("D2=3", "D2 = 3 asks for at least 3.7")]
    [InlineData("D2=3 concurrentMedicalCare", "D2 = 3 asks for at least 3.7")]
    public void D2_at_3_requires_3_7_whatever_care_there_is_elsewhere(string words, string fact) => Fired.Level(words).Should().Contain($"T3-37a: {fact}");

    [Theory]
    [InlineData("")]
    [InlineData("D2=2")]
    [InlineData("D2=4")]
    [InlineData("D1=3")]
    [InlineData("D3=3")]
    public void D2_at_another_rating_does_not(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-37a:", StringComparison.Ordinal));
}
