namespace LevelOfCare.Tests.Rules.Scales;

public sealed class LongTermSedativeStepsUpSpecs
{
    [Theory]
    [InlineData("sedative:3+long", "withdrawal asks for 2-WM")]
    [InlineData("sedative:10+long", "withdrawal asks for 3.7-WM")]
    [InlineData("sedative:19+long", "withdrawal asks for 4-WM")]
    public void A_sedative_used_daily_over_a_long_time_steps_up(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-SEDATIVE-STEP: {fact}");

    [Theory]
    [InlineData("sedative:2+long")]
    [InlineData("sedative+long D1=3")]
    [InlineData("sedative:10")]
    [InlineData("alcohol:10+long")]
    [InlineData("sedative:3 alcohol:10+long")]
    public void A_silent_scale_has_no_step_nor_has_another_substance(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-SEDATIVE-STEP:", StringComparison.Ordinal));
}
