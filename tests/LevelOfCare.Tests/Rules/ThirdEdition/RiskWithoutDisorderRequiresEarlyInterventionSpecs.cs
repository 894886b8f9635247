namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class RiskWithoutDisorderRequiresEarlyInterventionSpecs
{
    [Theory]
    [InlineData("D4=1 notMet", "D4 = 1 asks for at least 0.5")]
    [InlineData("D5=1 notMet", "D5 = 1 asks for at least 0.5")]
    [InlineData("D6=2 notMet", "D6 = 2 asks for at least 0.5")]
    public void Without_a_disorder_D4_D5_or_D6_at_1_or_more_requires_0_5(string words, string fact) => Fired.Level(words).Should().Contain($"T3-05: {fact}");

    [Theory]
    [InlineData("D4=1")]
    [InlineData("D4=1 probable")]
    [InlineData("D4=1 unstated")]
    [InlineData("notMet")]
    [InlineData("notMet D1=3 D2=2 D3=2")]
    public void With_one_or_without_such_a_risk_it_does_not(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-05:", StringComparison.Ordinal));
}
