namespace LevelOfCare.Tests.Rules.Scales;

public sealed class SevereScaleContradictsLesserWithdrawalSpecs
{
    [Theory]
    [InlineData("1", "alcohol:19", "SCALE-CONTRADICTS-RATING (1B)")]
    [InlineData("2", "opioid:25", "SCALE-CONTRADICTS-RATING (1B)")]
    [InlineData("2", "alcohol+history", "SCALE-CONTRADICTS-RATING (1B)")]
    public void What_asks_for_3_7_WM_contradicts_1B_at_1_or_2(string code, string words, string fact) => Fired.Fourth(code, words).Should().Contain($"T4-SCALE-CONTRADICTS-2: {fact}");

    [Theory]
    [InlineData("1", "alcohol:18")]
    [InlineData("2", "sedative+long")]
    [InlineData("0", "alcohol:19")]
    [InlineData("3A", "alcohol:40")]
    [InlineData("3B", "alcohol+history")]
    public void Less_does_not_nor_another_code(string code, string words) => Fired.Fourth(code, words).Should().NotContain(firing => firing.StartsWith("T4-SCALE-CONTRADICTS-2:", StringComparison.Ordinal));
}
