namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class InsufficientOutpatientCareRequiresIntensiveOutpatientSpecs
{
    [Theory]
    [InlineData("outpatientInsufficient D3=1", "outpatientInsufficient = true asks for at least 2.1")]
    [InlineData("outpatientInsufficient D4=1", "outpatientInsufficient = true asks for at least 2.1")]
    [InlineData("outpatientInsufficient D5=1", "outpatientInsufficient = true asks for at least 2.1")]
    [InlineData("outpatientInsufficient D6=1", "outpatientInsufficient = true asks for at least 2.1")]
    public void Insufficient_outpatient_care_with_D3_D4_D5_or_D6_at_1_or_more_requires_2_1(string words, string fact) => Fired.Level(words).Should().Contain($"T3-21d: {fact}");

    [Theory]
    [InlineData("outpatientInsufficient")]
    [InlineData("outpatientInsufficient D1=4 D2=4")]
    [InlineData("D3=1 D4=1 D5=1 D6=1")]
    public void Neither_does_alone_nor_D1_or_D2(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-21d:", StringComparison.Ordinal));
}
