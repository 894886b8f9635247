using System.Text;

namespace LevelOfCare.Tests.Json;

/// <summary>Reading is strict, and lists everything that is wrong in one answer.</summary>
public sealed class CaseReaderSpecs
{
    private const string Valid = """
        { "schema": "levelofcare.case/1", "id": "x", "edition": "4", "population": "adult", "assessedOn": "2026-11-20", "ratings": { "1A": "0" } }
        """;

    private static CaseReading Read(string json) => PlacementJson.ReadCase(Encoding.UTF8.GetBytes(json));

    private static IEnumerable<string> Problems(string json) => Read(json).Problems.Select(problem => $"{problem.Code} {problem.Path}");

    [Fact]
    public void A_valid_case_is_read()
    {
        var patientCase = Read(Valid).Case!;

        patientCase.Id.Should().Be("x");
        patientCase.Edition.Should().Be(Edition.Fourth);
        patientCase.AssessedOn.Should().Be(new DateOnly(2026, 11, 20));
        patientCase.Ratings!["1A"].Should().Be(new RatingValue("0"));
        patientCase.Facts.Should().Be(new CaseFacts());
    }

    [Fact]
    public void Ten_different_mistakes_in_one_file_are_ten_problems_in_one_answer() => Problems("""
        {
          "schema": "levelofcare.case/2", "id": "x", "id": "y", "edition": "4", "population": "Adult", "assessedOn": "2026-13-20",
          "ratings": { "1A": "9", "1B": 2, "9Z": "0" },
          "facts": { "imminentDanger": "no", "imminentDangr": true },
          "withdrawal": [ { "substance": "alcohol", "ciwaAr": 68 } ]
        }
        """).Should().BeEquivalentTo(
            "LOC1010 $.schema",
            "LOC1003 $.id",
            "LOC1006 $.population",
            "LOC1007 $.assessedOn",
            "LOC1013 $.ratings.1A",
            "LOC1013 $.ratings.1B",
            "LOC1012 $.ratings.9Z",
            "LOC1005 $.facts.imminentDanger",
            "LOC1002 $.facts.imminentDangr",
            "LOC1017 $.withdrawal[0].ciwaAr");

    [Fact]
    public void Each_problem_says_what_is_allowed_and_what_to_do()
    {
        var problem = Read(Valid.Replace("\"1A\": \"0\"", "\"1A\": \"3a\"", StringComparison.Ordinal)).Problems.Should().ContainSingle().Subject;

        problem.Should().BeEquivalentTo(new { Code = "LOC1013", Path = "$.ratings.1A", Value = "3a", Allowed = "4, 3B, 3A, 2, ANY, 0" });
        problem.Message.Should().Contain("\"3A\"");
    }

    [Theory]
    [InlineData("", "LOC1001 $")]
    [InlineData("null", "LOC1005 $")]
    [InlineData("[]", "LOC1005 $")]
    [InlineData("{} {}", "LOC1001 $")]
    [InlineData("{ // no comments\n}", "LOC1001 $")]
    [InlineData("{ \"id\": \"x\", }", "LOC1001 $")]
    public void What_is_not_one_JSON_object_is_told_so(string json, string problem) => Problems(json).Should().Contain(problem);

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_told_so() => PlacementJson.ReadCase([0x7B, 0xFF, 0x7D]).Problems.Should().ContainSingle().Which.Code.Should().Be("LOC1001");

    [Fact]
    public void Missing_members_are_all_listed() => Problems("{}").Should().BeEquivalentTo(
        "LOC1004 $.schema", "LOC1004 $.population", "LOC1004 $.assessedOn", "LOC1011 $.edition", "LOC1011 $.ratings");

    [Theory]
    [InlineData("\"population\": \"ADULT\"", "LOC1006 $.population")]
    [InlineData("\"population\": 0", "LOC1005 $.population")]
    [InlineData("\"population\": null", "LOC1005 $.population")]
    public void Codes_are_exact(string member, string problem) => Problems(Valid.Replace("\"population\": \"adult\"", member, StringComparison.Ordinal)).Should().Equal(problem);

    [Theory]
    [InlineData("\"Id\": \"x\"", "LOC1002 $.Id")]
    [InlineData("\"programmes\": []", "LOC1002 $.programmes")]
    [InlineData("\"emergencies\": [\"suicideAttempt\", \"fire\"]", "LOC1006 $.emergencies[1]")]
    [InlineData("\"withdrawal\": [ { \"substance\": \"alcohol\", \"scoredAt\": \"2026-11-20T09:00:00\" } ]", "LOC1007 $.withdrawal[0].scoredAt")]
    [InlineData("\"age\": 40.5", "LOC1005 $.age")]
    [InlineData("\"age\": \"40\"", "LOC1005 $.age")]
    [InlineData("\"facts\": null", "LOC1005 $.facts")]
    [InlineData("\"tags\": { \"a\": 1 }", "LOC1005 $.tags.a")]
    [InlineData("\"tags\": { \"a\": null }", "LOC1005 $.tags.a")]
    [InlineData("\"coverage\": { \"payer\": \"p\", \"authorized\": [null] }", "LOC1005 $.coverage.authorized[0]")]
    [InlineData("\"programs\": [null]", "LOC1005 $.programs[0]")]
    [InlineData("\"programs\": [ { \"id\": \"a\", \"level\": \"2.1\", \"languages\": [null], \"week\": [null] } ]", "LOC1005 $.programs[0].languages[0]", "LOC1005 $.programs[0].week[0]")]
    [InlineData("\"withdrawal\": [null]", "LOC1005 $.withdrawal[0]")]
    public void Other_members_are_checked_too(string member, params string[] problems) => Problems($"{Valid.TrimEnd()[..^1]}, {member} }}").Should().Equal(problems);

    [Fact]
    public void A_place_in_a_list_is_told_as_it_stands_in_the_file() => Problems($$"""
        {{Valid.TrimEnd()[..^1]}}, "programs": [ { "level": "2.1" }, { "id": "b", "level": "9" } ] }
        """).Should().BeEquivalentTo("LOC1004 $.programs[0].id", "LOC1020 $.programs[1].level");

    [Fact]
    public void Emergencies_of_an_invalid_case_are_not_lost()
    {
        var reading = Read(Valid.Replace("\"1A\": \"0\"", "\"1A\": \"9\"", StringComparison.Ordinal).TrimEnd()[..^1] + ", \"emergencies\": [\"overdose\"] }");

        reading.Case.Should().BeNull();
        reading.Emergencies.Should().Equal(Emergency.Overdose);
    }

    [Fact]
    public void The_example_of_the_documentation_is_read() =>
        PlacementJson.ReadCase(File.ReadAllBytes(Repository.PathOf("docs/examples/iop-from-outpatient-need.json"))).Problems.Should().BeEmpty();

    [Fact]
    public void Writing_and_reading_gives_the_same_case()
    {
        var patientCase = Everything.Case;
        var written = new System.Buffers.ArrayBufferWriter<byte>();
        PlacementJson.WriteCase(written, patientCase);

        var reading = PlacementJson.ReadCase(written.WrittenSpan);

        reading.Problems.Should().BeEmpty();
        var again = new System.Buffers.ArrayBufferWriter<byte>();
        PlacementJson.WriteCase(again, reading.Case!);
        Encoding.UTF8.GetString(again.WrittenSpan).Should().Be(Encoding.UTF8.GetString(written.WrittenSpan));
    }
}
