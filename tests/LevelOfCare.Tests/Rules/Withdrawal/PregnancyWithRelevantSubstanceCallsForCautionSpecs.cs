namespace LevelOfCare.Tests.Rules.Withdrawal;

public sealed class PregnancyWithRelevantSubstanceCallsForCautionSpecs
{
    [Theory]
    [InlineData("pregnant D1=1 alcohol", "withdrawal in pregnancy")]
    [InlineData("pregnant opioid:5", "withdrawal in pregnancy")]
    [InlineData("pregnant D1=1 sedative stimulant", "withdrawal in pregnancy")]
    public void Pregnant_with_alcohol_an_opioid_or_a_sedative_calls_for_caution(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-PREGNANT: {fact}");

    [Theory]
    [InlineData("pregnant D1=1")]
    [InlineData("pregnant D1=1 stimulant")]
    [InlineData("pregnant D1=1 cannabis nicotine other")]
    [InlineData("pregnant alcohol:2")]
    [InlineData("D1=1 alcohol")]
    public void Other_substances_do_not_nor_where_nothing_is_needed(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-PREGNANT:", StringComparison.Ordinal));
}
