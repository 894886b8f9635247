using LevelOfCare.Criteria.FourthEdition;
using LevelOfCare.Facts;

namespace LevelOfCare.Tests.Rules.Continuum;

public sealed class HighestWithdrawalMinimumMustBeTakenOnSpecs
{
    [Theory]
    [InlineData("1A=2", "2-WM")]
    [InlineData("1B=1", "1-WM")]
    [InlineData("1B=3A", "3.7-WM")]
    [InlineData("1B=3B", "3.7-WM")]
    [InlineData("1C=B", "2-WM")]
    [InlineData("1B=4", "4-WM")]
    public void A_minimum_of_1A_1B_or_1C_says_which_withdrawal_management(string rating, string code) =>
        Derivable.From<WithdrawalRequirement>(Row(rating)).Should().ContainSingle().Which.Code.Should().Be(code);

    [Fact]
    public void The_highest_of_them_counts() =>
        Derivable.From<WithdrawalRequirement>(Row("1A=2"), Row("1B=1"), Row("1C=C")).Should().ContainSingle().Which.Code.Should().Be("3.7-WM");

    [Theory]
    [InlineData("2A=3A")]
    [InlineData("3A=4")]
    [InlineData("1C=MOUD-C")]
    [InlineData("1B=EVAL")]
    public void Other_keys_and_codes_without_a_minimum_ask_for_none(string rating) => Derivable.From<WithdrawalRequirement>(Row(rating)).Should().BeEmpty();

    private static CriterionRow Row(string rating) => MinimumTable.Find(Subdimension.TryParse(rating.Split('=')[0])!.TryParseCode(rating.Split('=')[1])!)!;
}
