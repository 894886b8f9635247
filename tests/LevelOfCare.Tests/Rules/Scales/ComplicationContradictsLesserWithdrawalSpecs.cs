namespace LevelOfCare.Tests.Rules.Scales;

public sealed class ComplicationContradictsLesserWithdrawalSpecs
{
    [Theory]
    [InlineData("0", "cannabis+complicated", "SCALE-CONTRADICTS-RATING (1B)")]
    [InlineData("2", "alcohol+complicated", "SCALE-CONTRADICTS-RATING (1B)")]
    [InlineData("3A", "sedative:19+long", "SCALE-CONTRADICTS-RATING (1B)")]
    [InlineData("3B", "alcohol+complicated", "SCALE-CONTRADICTS-RATING (1B)")]
    [InlineData("EVAL", "alcohol+complicated", "SCALE-CONTRADICTS-RATING (1B)")]
    public void What_asks_for_4_WM_contradicts_every_1B_but_4(string code, string words, string fact) => Fired.Fourth(code, words).Should().Contain($"T4-SCALE-CONTRADICTS-4: {fact}");

    [Theory]
    [InlineData("4", "alcohol+complicated")]
    [InlineData("3A", "alcohol:40")]
    public void Less_does_not_nor_1B_at_4(string code, string words) => Fired.Fourth(code, words).Should().NotContain(firing => firing.StartsWith("T4-SCALE-CONTRADICTS-4:", StringComparison.Ordinal));
}
