namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class ImminentDangerRequiresResidenceSpecs
{
    [Theory]
    [InlineData("imminentDanger", "imminentDanger = true asks for at least 3.1")]
    [InlineData("imminentDanger D5=3", "imminentDanger = true asks for at least 3.1")]
    public void Imminent_danger_requires_3_1_by_itself(string words, string fact) => Fired.Level(words).Should().Contain($"T3-31c: {fact}");

    [Theory]
    [InlineData("")]
    [InlineData("structure24Hour")]
    [InlineData("nursing24Hour")]
    [InlineData("outpatientInsufficient")]
    public void No_other_fact_does(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-31c:", StringComparison.Ordinal));
}
