namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class SevereWithdrawalBesideAnotherSevereRiskRequiresMonitoredInpatientSpecs
{
    [Theory]
    [InlineData("D1=3 D2=3", "D1 = 3 asks for at least 3.7")]
    [InlineData("D1=3 D3=4", "D1 = 3 asks for at least 3.7")]
    [InlineData("D1=3 D4=3", "D1 = 3 asks for at least 3.7")]
    [InlineData("D1=3 D5=3", "D1 = 3 asks for at least 3.7")]
    [InlineData("D1=3 D6=4", "D1 = 3 asks for at least 3.7")]
    public void D1_at_3_beside_any_other_dimension_at_3_or_more_requires_3_7(string words, string fact) => Fired.Level(words).Should().Contain($"T3-37c: {fact}");

    [Theory]
    [InlineData("D1=3")]
    [InlineData("D1=3 D2=2 D3=2 D4=2 D5=2 D6=2")]
    [InlineData("D1=2 D5=4")]
    [InlineData("D1=4 D5=4")]
    public void D1_alone_does_not_nor_another_rating_of_either(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-37c:", StringComparison.Ordinal));
}
