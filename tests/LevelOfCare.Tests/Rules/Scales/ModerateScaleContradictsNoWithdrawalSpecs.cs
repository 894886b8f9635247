namespace LevelOfCare.Tests.Rules.Scales;

public sealed class ModerateScaleContradictsNoWithdrawalSpecs
{
    [Theory]
    [InlineData("0", "alcohol:10", "SCALE-CONTRADICTS-RATING (1B)")]
    [InlineData("0", "opioid:13", "SCALE-CONTRADICTS-RATING (1B)")]
    [InlineData("0", "sedative:3+long", "SCALE-CONTRADICTS-RATING (1B)")]
    [InlineData("0", "alcohol:3+history", "SCALE-CONTRADICTS-RATING (1B)")]
    public void What_asks_for_2_WM_contradicts_1B_at_0(string code, string words, string fact) => Fired.Fourth(code, words).Should().Contain($"T4-SCALE-CONTRADICTS-0: {fact}");

    [Theory]
    [InlineData("0", "alcohol:9")]
    [InlineData("0", "alcohol+history")]
    [InlineData("1", "alcohol:10")]
    [InlineData("EVAL", "alcohol:40")]
    public void Less_does_not_nor_another_code(string code, string words) => Fired.Fourth(code, words).Should().NotContain(firing => firing.StartsWith("T4-SCALE-CONTRADICTS-0:", StringComparison.Ordinal));
}
