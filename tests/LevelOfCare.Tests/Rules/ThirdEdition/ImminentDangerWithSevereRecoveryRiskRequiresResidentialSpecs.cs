namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class ImminentDangerWithSevereRecoveryRiskRequiresResidentialSpecs
{
    [Theory]
    [InlineData("imminentDanger D4=3", "imminentDanger = true asks for at least 3.5")]
    [InlineData("imminentDanger D5=3", "imminentDanger = true asks for at least 3.5")]
    [InlineData("imminentDanger D6=4", "imminentDanger = true asks for at least 3.5")]
    public void Imminent_danger_with_D4_D5_or_D6_at_3_or_more_requires_3_5(string words, string fact) => Fired.Level(words).Should().Contain($"T3-35b: {fact}");

    [Theory]
    [InlineData("imminentDanger")]
    [InlineData("imminentDanger D4=2 D5=2 D6=2")]
    [InlineData("D4=3 D5=3 D6=3")]
    [InlineData("imminentDanger D1=3 D2=3 D3=3")]
    public void Neither_does_alone_nor_do_acute_dimensions(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-35b:", StringComparison.Ordinal));
}
