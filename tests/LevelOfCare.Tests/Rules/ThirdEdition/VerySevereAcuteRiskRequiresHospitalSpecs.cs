namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class VerySevereAcuteRiskRequiresHospitalSpecs
{
    [Theory]
    [InlineData("D1=4", "D1 = 4 asks for at least 4")]
    [InlineData("D2=4", "D2 = 4 asks for at least 4")]
    [InlineData("D3=4", "D3 = 4 asks for at least 4")]
    [InlineData("D1=4 notMet", "D1 = 4 asks for at least 4")]
    public void D1_D2_or_D3_at_4_requires_4(string words, string fact) => Fired.Level(words).Should().Contain($"T3-40: {fact}");

    [Theory]
    [InlineData("")]
    [InlineData("D1=3 D2=3 D3=3")]
    [InlineData("D4=4 D5=4 D6=4")]
    [InlineData("imminentDanger nursing24Hour")]
    public void Anything_less_does_not_and_no_other_dimension_does(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-40:", StringComparison.Ordinal));
}
