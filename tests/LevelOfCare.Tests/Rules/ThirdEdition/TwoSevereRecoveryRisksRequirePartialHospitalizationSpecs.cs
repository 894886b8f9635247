namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class TwoSevereRecoveryRisksRequirePartialHospitalizationSpecs
{
    [Theory]
    [InlineData("D4=3 D5=3", "D4 = 3 asks for at least 2.5")]
    [InlineData("D4=3 D6=4", "D4 = 3 asks for at least 2.5")]
    [InlineData("D5=3 D6=3", "D5 = 3 asks for at least 2.5")]
    [InlineData("D4=3 D5=3 D6=3", "D4 = 3 asks for at least 2.5")]
    public void Two_of_D4_D5_and_D6_at_3_or_more_require_2_5(string words, string fact) => Fired.Level(words).Should().Contain($"T3-25c: {fact}");

    [Theory]
    [InlineData("D4=3")]
    [InlineData("D4=4 D5=2 D6=2")]
    [InlineData("D3=3 D4=3")]
    [InlineData("D1=3 D5=3")]
    public void One_does_not_nor_one_beside_an_acute_dimension(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-25c:", StringComparison.Ordinal));
}
