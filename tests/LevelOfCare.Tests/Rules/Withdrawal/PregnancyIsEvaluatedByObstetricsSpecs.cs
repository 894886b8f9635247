namespace LevelOfCare.Tests.Rules.Withdrawal;

public sealed class PregnancyIsEvaluatedByObstetricsSpecs
{
    [Theory]
    [InlineData("pregnant D1=1", "pregnant: OBSTETRIC-EVALUATION")]
    [InlineData("pregnant D1=4", "pregnant: OBSTETRIC-EVALUATION")]
    [InlineData("pregnant opioid:5", "pregnant: OBSTETRIC-EVALUATION")]
    public void Withdrawal_in_pregnancy_is_evaluated_with_obstetrics_at_every_level(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-OBSTETRIC: {fact}");

    [Theory]
    [InlineData("pregnant")]
    [InlineData("D1=1")]
    [InlineData("pregnant D1=1 stimulant")]
    public void Without_the_caution_it_is_not(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-OBSTETRIC:", StringComparison.Ordinal));
}
