using System.Text;

namespace LevelOfCare.Tests.Json;

/// <summary>What cannot be in a third-edition case is an input problem at its place; what is too old is not used, and said so.</summary>
public sealed class ThirdEditionInputSpecs
{
    [Theory]
    [InlineData("""{ "D1": 5 }""", "LOC1013 $.ratings.D1 = 5")]
    [InlineData("""{ "D6": -1 }""", "LOC1013 $.ratings.D6 = -1")]
    [InlineData("""{ "D2": "2" }""", "LOC1013 $.ratings.D2 = 2")]
    [InlineData("""{ "D3": 2.5 }""", "LOC1005 $.ratings.D3 = 2.5")]
    [InlineData("""{ "D4": true }""", "LOC1005 $.ratings.D4 = true")]
    [InlineData("""{ "D5": null }""", "LOC1005 $.ratings.D5 = null")]
    [InlineData("""{ "D7": 1 }""", "LOC1012 $.ratings.D7 = D7")]
    [InlineData("""{ "1A": "0" }""", "LOC1012 $.ratings.1A = 1A")]
    [InlineData("""{ "D1": 9, "D2": -3, "D3": "x" }""", "LOC1013 $.ratings.D1 = 9", "LOC1013 $.ratings.D2 = -3", "LOC1013 $.ratings.D3 = x")]
    public void A_rating_is_a_whole_number_from_0_to_4(string ratings, params string[] problems) => Problems($$""" "population": "adult", "ratings": {{ratings}} """).Should().Equal(problems);

    [Theory]
    [InlineData("alcohol", "ciwaAr", -1, "LOC1017")]
    [InlineData("alcohol", "ciwaAr", 68, "LOC1017")]
    [InlineData("sedative", "ciwaAr", 100, "LOC1017")]
    [InlineData("opioid", "cows", -1, "LOC1017")]
    [InlineData("opioid", "cows", 49, "LOC1017")]
    [InlineData("opioid", "ciwaAr", 10, "LOC1018")]
    [InlineData("stimulant", "ciwaAr", 10, "LOC1018")]
    [InlineData("alcohol", "cows", 10, "LOC1018")]
    [InlineData("cannabis", "cows", 10, "LOC1018")]
    public void A_scale_has_a_range_and_substances(string substance, string scale, int total, string code) =>
        Problems($$""" "population": "adult", "ratings": {}, "withdrawal": [ { "substance": "{{substance}}", "{{scale}}": {{total}} } ] """)
            .Should().Equal($"{code} $.withdrawal[0].{scale} = {total}");

    [Theory]
    [InlineData("alcohol", "ciwaAr", 0)]
    [InlineData("sedative", "ciwaAr", 67)]
    [InlineData("opioid", "cows", 48)]
    public void The_ends_of_a_scale_are_within_it(string substance, string scale, int total) =>
        Problems($$""" "population": "adult", "ratings": {}, "withdrawal": [ { "substance": "{{substance}}", "{{scale}}": {{total}} } ] """).Should().BeEmpty();

    [Fact]
    public void A_substance_stands_once() =>
        Problems(""" "population": "adult", "ratings": {}, "withdrawal": [ { "substance": "alcohol" }, { "substance": "alcohol" } ] """).Should().Equal("LOC1019 $.withdrawal[1].substance = alcohol");

    [Fact]
    public void An_opioid_use_disorder_without_any_disorder_contradicts_itself() =>
        Problems(""" "population": "adult", "ratings": {}, "facts": { "opioidUseDisorder": true, "substanceUseDisorder": "notMet" } """).Should().Equal("LOC1016 $.facts.opioidUseDisorder = true");

    [Theory]
    [InlineData("adult", 15, null, "LOC1014 $.age = 15")]
    [InlineData("adult", 11, null, "LOC1014 $.age = 11")]
    [InlineData("adolescent", 21, "a note", "LOC1014 $.age = 21")]
    [InlineData("adult", 16, null, "LOC1015 $.ageNote = ")]
    [InlineData("adult", 17, " ", "LOC1015 $.ageNote = ")]
    [InlineData("adolescent", 18, null, "LOC1015 $.ageNote = ")]
    [InlineData("adolescent", 20, null, "LOC1015 $.ageNote = ")]
    [InlineData("adult", 17, "lives alone", null)]
    [InlineData("adolescent", 20, "lives with parents", null)]
    [InlineData("adult", 18, null, null)]
    [InlineData("adolescent", 17, null, null)]
    [InlineData("adolescent", 11, null, null)]
    public void Age_and_population_fit_or_a_note_says_why(string population, int age, string? note, string? problem) =>
        Problems($$""" "population": "{{population}}", "age": {{age}}, {{(note is null ? "" : $"\"ageNote\": \"{note}\",")}} "ratings": {} """).Should().Equal(problem is null ? [] : [problem]);

    [Fact]
    public void A_score_of_another_day_is_not_used_and_said_so()
    {
        var decision = PlacementEngine.Default.Evaluate(Given.Third("alcohol:40+stale"));

        decision.Withdrawal.Should().BeEquivalentTo(new { Level = "none", Basis = "rating" });
        decision.Notes.Should().ContainSingle(note => note.Code == "SCALE-STALE").Which.Message.Should().Contain("24 hours").And.Contain("not used");
        decision.Actions.Select(action => action.Code).Should().Equal("RESCORE");
        decision.Provisional.Should().BeTrue();
        decision.Label.Should().Be("1");
    }

    [Fact]
    public void A_score_without_a_date_is_used() => PlacementEngine.Default.Evaluate(Given.Third("alcohol:40")).Withdrawal!.Level.Should().Be("3.7-WM");

    private static IEnumerable<string> Problems(string members) =>
        PlacementJson.ReadCase(Encoding.UTF8.GetBytes($$"""{ "schema": "levelofcare.case/1", "edition": "3", "assessedOn": "2026-11-20", {{members}} }"""))
            .Problems.Select(problem => $"{problem.Code} {problem.Path} = {problem.Value}");
}
