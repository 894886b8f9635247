using LevelOfCare.Tests.Rules.Transitions;

namespace LevelOfCare.Tests.Rules.Planning;

public sealed class LevelAfterWithdrawalFollowsSpecs
{
    [Fact]
    public void Severe_withdrawal_with_a_low_rest_is_outpatient_afterwards() => Moving.Third(null, "D1=3").Plan().Should().Be("3.7-WM, 1");

    [Fact]
    public void A_nursing_need_ends_with_withdrawal() => Moving.Third(null, "D1=3").With(facts => facts with { Nursing24Hour = true }).Plan().Should().Be("3.7-WM, 1");

    [Fact]
    public void Unless_D2_or_D3_has_it_too() => Moving.Third(null, "D1=3", "D2=2").With(facts => facts with { Nursing24Hour = true }).Plan().Should().Be("3.7-WM, 3.7, 2.5, 2.1, 1");

    [Fact]
    public void Very_severe_withdrawal_is_the_hospital_first() => Moving.Third(null, "D1=4", "D5=2").Plan().Should().Be("4-WM, 2.1, 1");

    [Fact]
    public void Only_what_is_certain_is_listed() => Unrated("D5").Plan().Should().Be("4-WM");

    [Fact]
    public void And_it_is_said_that_more_follows() => PlacementEngine.Default.Evaluate(Unrated("D5")).Notes.Should().ContainSingle(note => note.Code == "NOT-YET-KNOWN" && note.About == "plan");

    private static PlacementCase Unrated(string key)
    {
        var severe = Moving.Third(null, "D1=4");
        return severe with { Ratings = severe.Ratings!.Where(rating => rating.Key != key).ToDictionary() };
    }
}
