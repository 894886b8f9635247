namespace LevelOfCare.Tests.Rules.Withdrawal;

public sealed class MildScalesAreSeenSpecs
{
    [Theory]
    [InlineData("alcohol:7", "all scales are mild")]
    [InlineData("sedative:0", "all scales are mild")]
    [InlineData("alcohol:7 sedative:7", "all scales are mild")]
    public void A_list_of_alcohol_and_sedatives_each_below_8_is_mild(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-MILD: {fact}");

    [Theory]
    [InlineData("")]
    [InlineData("alcohol:8")]
    [InlineData("alcohol")]
    [InlineData("alcohol:7+stale")]
    [InlineData("alcohol:7 opioid:1")]
    [InlineData("alcohol:7 other")]
    [InlineData("alcohol:7 nursing24Hour")]
    public void Anything_else_on_the_list_is_not_nor_is_an_empty_one(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-MILD:", StringComparison.Ordinal));
}
