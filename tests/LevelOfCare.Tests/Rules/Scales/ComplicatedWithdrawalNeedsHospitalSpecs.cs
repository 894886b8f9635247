namespace LevelOfCare.Tests.Rules.Scales;

public sealed class ComplicatedWithdrawalNeedsHospitalSpecs
{
    [Theory]
    [InlineData("alcohol+complicated", "nowComplicated asks for 4-WM")]
    [InlineData("cannabis+complicated", "nowComplicated asks for 4-WM")]
    [InlineData("alcohol opioid:1+complicated", "withdrawal: EVALUATE-NOW")]
    public void A_complication_now_needs_4_WM_with_any_substance(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-COMPLICATED: {fact}");

    [Theory]
    [InlineData("")]
    [InlineData("D1=4 alcohol:40+history")]
    public void Without_one_it_does_not(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-COMPLICATED:", StringComparison.Ordinal));
}
