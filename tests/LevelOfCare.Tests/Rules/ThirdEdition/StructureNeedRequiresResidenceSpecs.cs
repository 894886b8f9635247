namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class StructureNeedRequiresResidenceSpecs
{
    [Theory]
    [InlineData("structure24Hour", "structure24Hour = true asks for at least 3.1")]
    public void A_need_for_24_hour_structure_requires_3_1(string words, string fact) => Fired.Level(words).Should().Contain($"T3-31b: {fact}");

    [Theory]
    [InlineData("")]
    [InlineData("nursing24Hour")]
    [InlineData("imminentDanger")]
    [InlineData("nearDailyMonitoring")]
    public void No_other_fact_does(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-31b:", StringComparison.Ordinal));
}
