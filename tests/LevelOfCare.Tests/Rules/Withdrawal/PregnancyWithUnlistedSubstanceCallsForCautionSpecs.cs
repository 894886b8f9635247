namespace LevelOfCare.Tests.Rules.Withdrawal;

public sealed class PregnancyWithUnlistedSubstanceCallsForCautionSpecs
{
    [Theory]
    [InlineData("pregnant D1=1", "withdrawal in pregnancy")]
    public void Pregnant_with_no_substance_listed_calls_for_caution(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-PREGNANT-UNLISTED: {fact}");

    [Theory]
    [InlineData("pregnant")]
    [InlineData("D1=1")]
    [InlineData("pregnant D1=1 stimulant")]
    [InlineData("pregnant D1=1 alcohol")]
    public void A_list_speaks_for_itself(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-PREGNANT-UNLISTED:", StringComparison.Ordinal));
}
