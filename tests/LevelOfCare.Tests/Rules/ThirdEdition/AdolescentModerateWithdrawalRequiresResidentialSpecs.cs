namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class AdolescentModerateWithdrawalRequiresResidentialSpecs
{
    [Theory]
    [InlineData("D1=2 adolescent", "D1 = 2 asks for at least 3.5")]
    public void For_an_adolescent_D1_at_2_requires_3_5(string words, string fact) => Fired.Level(words).Should().Contain($"T3-Y1: {fact}");

    [Theory]
    [InlineData("D1=2")]
    [InlineData("D1=1 adolescent")]
    [InlineData("D1=3 adolescent")]
    public void Another_rating_does_not_nor_an_adult_s(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-Y1:", StringComparison.Ordinal));
}
