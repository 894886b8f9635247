namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class AdolescentComplicatedWithdrawalRequiresHospitalSpecs
{
    [Theory]
    [InlineData("adolescent alcohol+complicated", "nowComplicated = true asks for at least 4")]
    [InlineData("adolescent alcohol cannabis+complicated", "nowComplicated = true asks for at least 4")]
    public void For_an_adolescent_withdrawal_complicated_now_requires_4(string words, string fact) => Fired.Level(words).Should().Contain($"T3-Y3: {fact}");

    [Theory]
    [InlineData("adolescent")]
    [InlineData("adolescent alcohol:40+history")]
    [InlineData("alcohol+complicated")]
    public void Without_a_complication_it_does_not_nor_for_an_adult(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-Y3:", StringComparison.Ordinal));
}
