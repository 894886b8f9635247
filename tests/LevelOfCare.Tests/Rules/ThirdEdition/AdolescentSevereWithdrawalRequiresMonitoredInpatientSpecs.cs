namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class AdolescentSevereWithdrawalRequiresMonitoredInpatientSpecs
{
    [Theory]
    [InlineData("D1=3 adolescent", "D1 = 3 asks for at least 3.7")]
    public void For_an_adolescent_D1_at_3_requires_3_7(string words, string fact) => Fired.Level(words).Should().Contain($"T3-Y2: {fact}");

    [Theory]
    [InlineData("D1=3")]
    [InlineData("D1=2 adolescent")]
    [InlineData("D1=4 adolescent")]
    public void Another_rating_does_not_nor_an_adult_s(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-Y2:", StringComparison.Ordinal));
}
