namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class UnconfirmedDisorderIsConfirmedSpecs
{
    [Theory]
    [InlineData("probable", "substanceUseDisorder: CONFIRM-DIAGNOSIS")]
    [InlineData("unstated D5=2", "substanceUseDisorder: CONFIRM-DIAGNOSIS")]
    public void A_disorder_that_is_probable_or_not_stated_is_confirmed(string words, string fact) => Fired.Level(words).Should().Contain($"T3-CONFIRM-DIAGNOSIS: {fact}");

    [Theory]
    [InlineData("")]
    [InlineData("notMet")]
    public void One_that_is_stated_either_way_is_not(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-CONFIRM-DIAGNOSIS:", StringComparison.Ordinal));
}
