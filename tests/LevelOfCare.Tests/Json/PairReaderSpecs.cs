using System.Text;

namespace LevelOfCare.Tests.Json;

/// <summary>A case that is rated by both editions is read as strictly as any, and becomes two ordinary cases.</summary>
public sealed class PairReaderSpecs
{
    [Fact]
    public void Each_edition_gets_its_ratings_and_both_get_the_rest()
    {
        var pair = Read(""" "id": "both", "age": 30, "facts": { "pregnant": false }, "ratings3": { "D1": 2 }, "ratings4": { "1B": "1" } """);

        pair.Problems.Should().BeEmpty();
        pair.Third!.Edition.Should().Be(Edition.Third);
        pair.Third.Ratings!["D1"].Risk.Should().Be(2);
        pair.Fourth!.Edition.Should().Be(Edition.Fourth);
        pair.Fourth.Ratings!["1B"].Code.Should().Be("1");
        pair.Fourth.Should().Be(pair.Fourth with { Id = "both", Age = 30 });
        pair.Fourth.Facts.Should().Be(pair.Third.Facts).And.Be(new CaseFacts { Pregnant = false });
    }

    [Fact]
    public void An_ordinary_case_needs_the_other_ratings_only()
    {
        var pair = Read(""" "edition": "4", "ratings": { "1B": "1" }, "ratings3": { "D1": 2 } """);

        pair.Problems.Should().BeEmpty();
        pair.Fourth!.Ratings!["1B"].Code.Should().Be("1");
        pair.Third!.Ratings!["D1"].Risk.Should().Be(2);
    }

    [Fact]
    public void Levels_are_those_of_the_case_s_own_edition_on_both_sides()
    {
        var pair = Read("""
            "edition": "4", "ratings": {}, "ratings3": {}, "current": { "level": "2.7" }, "programs": [ { "id": "a", "level": "1.5" }, { "id": "b", "level": "3.3", "edition": "3" } ],
            "coverage": { "payer": "p", "authorized": ["1.7"] }, "previous": [ { "assessedOn": "2026-01-02", "ratings": { "1A": "0" } } ], "selected": { "level": "1.5", "program": "a" }
            """);

        pair.Problems.Should().BeEmpty();
        pair.Third!.Current!.Edition.Should().Be(Edition.Fourth);
        pair.Third.Programs.Select(program => program.Edition).Should().Equal(Edition.Fourth, Edition.Third);
        (pair.Third.Coverage, pair.Third.Selected, pair.Third.Previous.Length).Should().Be((null, null, 0));
        pair.Fourth!.Coverage!.Authorized.Should().Equal("1.7");
        pair.Fourth.Previous.Should().HaveCount(1);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_once_and_at_its_place()
    {
        var pair = PlacementJson.ReadPair(Encoding.UTF8.GetBytes("""
            { "schema": "levelofcare.case/1", "population": "adult", "assessedOn": "2026-11-20", "age": 999, "what": 1, "emergencies": ["overdose"],
              "ratings3": { "D1": 5, "D2": -1, "D3": "2", "D7": 0, "D4": true }, "ratings4": { "1A": "9" },
              "withdrawal": [ { "substance": "alcohol", "ciwaAr": 68 } ] }
            """));

        pair.Problems.Select(problem => $"{problem.Code} {problem.Path}").Should().Equal(
            "LOC1002 $.what",
            "LOC1005 $.ratings3.D4",
            "LOC1013 $.ratings3.D1",
            "LOC1013 $.ratings3.D2",
            "LOC1013 $.ratings3.D3",
            "LOC1012 $.ratings3.D7",
            "LOC1014 $.age",
            "LOC1017 $.withdrawal[0].ciwaAr",
            "LOC1013 $.ratings4.1A");
        (pair.Third, pair.Fourth).Should().Be((null, null));
        pair.Emergencies.Should().Equal(Emergency.Overdose);
    }

    [Theory]
    [InlineData(""" "ratings3": {} """, "$.ratings4")]
    [InlineData(""" "ratings4": {} """, "$.ratings3")]
    [InlineData(""" "ratings3": {}, "ratings4": {}, "ratings": {} """, "$.edition")]
    [InlineData(""" "ratings3": {}, "ratings4": {}, "current": { "level": "2.1" } """, "$.edition")]
    [InlineData(""" "ratings3": {}, "ratings4": {}, "previous": [] """, "$.edition")]
    [InlineData(""" "ratings3": {}, "ratings4": {}, "edition": "3", "ratings": {} """, "$.ratings3")]
    public void Ratings_stand_exactly_once_for_each_edition(string members, string path) =>
        Read(members).Problems.Should().ContainSingle().Which.Should().Match<CaseProblem>(problem => problem.Code == "LOC1011" && problem.Path == path);

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{ "edition": "5", "ratings3": 1 }""")]
    [InlineData("""{ "edition": null, "current": null, "programs": [null], "ratings4": { "1A": null } }""")]
    public void Nothing_makes_it_throw(string text) => PlacementJson.ReadPair(Encoding.UTF8.GetBytes(text)).Problems.Should().NotBeEmpty();

    [Fact]
    public void An_ordinary_reading_knows_neither_member() => PlacementJson.ReadCase(Encoding.UTF8.GetBytes(Whole(""" "edition": "3", "ratings": {}, "ratings3": {}, "ratings4": {} """)))
        .Problems.Select(problem => problem.Path).Should().Equal("$.ratings3", "$.ratings4");

    private static PairReading Read(string members) => PlacementJson.ReadPair(Encoding.UTF8.GetBytes(Whole(members)));

    private static string Whole(string members) => $$"""{ "schema": "levelofcare.case/1", "population": "adult", "assessedOn": "2026-11-20", {{members}} }""";
}
