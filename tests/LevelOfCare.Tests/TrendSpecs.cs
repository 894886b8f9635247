namespace LevelOfCare.Tests;

/// <summary>Earlier assessments tell how each rating has moved.</summary>
public sealed class TrendSpecs
{
    private static PlacementCase Series(params (string Key, string Code)[] earlier) => Given.Rated("4A=B") with
    {
        Previous = [.. earlier.Select((entry, place) => new PreviousAssessment { AssessedOn = new(2026, 1 + place, 1), Ratings = new Dictionary<string, RatingValue> { [entry.Key] = entry.Code } })],
    };

    private static IEnumerable<DecisionNote> Trends(PlacementCase patientCase) => PlacementEngine.Default.Evaluate(patientCase).Notes.Where(note => note.Code == "TREND");

    [Theory]
    [InlineData("C", "Less severe")]
    [InlineData("A", "More severe")]
    public void A_key_that_changed_is_noted(string before, string words) =>
        Trends(Series(("4A", before))).Should().ContainSingle().Which.Should().Match<DecisionNote>(note => note.About == "4A" && note.Message.StartsWith(words, StringComparison.Ordinal));

    [Fact]
    public void One_that_did_not_is_not() => Trends(Series(("4A", "B"))).Should().BeEmpty();

    [Fact]
    public void The_latest_assessment_that_rated_it_is_compared_and_the_series_told() =>
        Trends(Series(("4A", "A"), ("4A", "D"), ("4B", "0"))).Should().ContainSingle().Which.Message.Should().StartWith("Less severe than on 2026-02-01").And.Contain("A -> D -> B");

    [Fact]
    public void A_change_before_is_told_where_nothing_changed_since() => Trends(Series(("4A", "D"), ("4A", "B"))).Should().ContainSingle().Which.Message.Should().StartWith("The same");

    [Fact]
    public void What_is_not_evaluated_is_not_comparable() =>
        Trends(Series(("1C", "EVAL"))).Should().ContainSingle().Which.Message.Should().StartWith("Not comparable");

    [Fact]
    public void Keys_come_in_their_order_and_not_that_of_the_document() => Trends(Given.Rated("4A=B") with
    {
        Previous = [new() { AssessedOn = new(2026, 1, 1), Ratings = new Dictionary<string, RatingValue> { ["5B"] = "A", ["1A"] = "2" } }],
    }).Select(note => note.About).Should().Equal("1A", "5B");

    [Fact]
    public void The_third_edition_has_them_too() => Trends(Rules.Transitions.Moving.Third(null, "D5=2") with
    {
        Previous = [new() { AssessedOn = new(2026, 1, 1), Ratings = new Dictionary<string, RatingValue> { ["D5"] = 3 } }],
    }).Should().ContainSingle().Which.Message.Should().Contain("3 -> 2");
}
