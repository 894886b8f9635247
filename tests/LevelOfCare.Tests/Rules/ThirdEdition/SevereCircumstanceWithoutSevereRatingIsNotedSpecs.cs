namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class SevereCircumstanceWithoutSevereRatingIsNotedSpecs
{
    [Theory]
    [InlineData("imminentDanger", "FACT-CONTRADICTS-RATINGS (imminentDanger)")]
    [InlineData("nursing24Hour D1=1 D6=1", "FACT-CONTRADICTS-RATINGS (nursing24Hour)")]
    [InlineData("structure24Hour adolescent", "FACT-CONTRADICTS-RATINGS (structure24Hour)")]
    [InlineData("imminentDanger notMet", "FACT-CONTRADICTS-RATINGS (imminentDanger)")]
    public void A_severe_fact_without_any_rating_of_2_or_more_is_noted(string words, string fact) => Fired.Level(words).Should().Contain($"T3-FACT-CONTRADICTS-RATINGS: {fact}");

    [Theory]
    [InlineData("imminentDanger D1=2")]
    [InlineData("nursing24Hour D2=2")]
    [InlineData("structure24Hour D6=2")]
    [InlineData("nearDailyMonitoring")]
    [InlineData("outpatientInsufficient")]
    public void A_rating_of_2_explains_it_and_other_facts_need_none(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-FACT-CONTRADICTS-RATINGS:", StringComparison.Ordinal));
}
