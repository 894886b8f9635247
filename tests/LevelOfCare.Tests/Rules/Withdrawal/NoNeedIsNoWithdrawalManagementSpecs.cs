namespace LevelOfCare.Tests.Rules.Withdrawal;

public sealed class NoNeedIsNoWithdrawalManagementSpecs
{
    [Theory]
    [InlineData("", "withdrawal management, so far: none")]
    [InlineData("alcohol:2 opioid:4 stimulant", "withdrawal management, so far: none")]
    public void Without_any_need_there_is_none(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-NONE: {fact}");

    [Theory]
    [InlineData("D1=1")]
    [InlineData("alcohol:3")]
    public void Any_need_silences_it(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-NONE:", StringComparison.Ordinal));
}
