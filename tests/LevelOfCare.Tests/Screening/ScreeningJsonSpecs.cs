using System.Text;
using System.Text.Json;
using LevelOfCare.Screening;

namespace LevelOfCare.Tests.Screening;

public sealed class ScreeningJsonSpecs
{
    private const string Full = """
        { "schema": "levelofcare.screening/1", "about": "lovedOne", "sex": "male", "profile": "ciwa-8-15", "phq9": { "items": [0,1,2,3,0,1,2,3,0] }, "gad7": { "total": 10 },
          "heavyDrinkingDays": 3, "drugUses": 0, "audit": 8, "auditC": 4, "dast10": 1, "ciwaAr": 8, "cows": 5, "cssrs": "low" }
        """;

    [Fact]
    public void Everything_that_the_form_has_is_read()
    {
        var answers = Read(Full).Answers!;

        answers.Should().BeEquivalentTo(new { About = ScreeningSubject.LovedOne, Sex = Sex.Male, Profile = "ciwa-8-15", HeavyDrinkingDays = 3, Audit = 8, AuditC = 4, Dast10 = 1, CiwaAr = 8, Cows = 5, Cssrs = SafetyTriage.Low });
        Screener.Interpret(answers).Evidence.Single(evidence => evidence.Instrument == Instrument.CiwaAr).Band.Should().Be("moderate");
    }

    [Theory]
    [InlineData("[]", "LOC1005", "$")]
    [InlineData("null", "LOC1005", "$")]
    [InlineData("{", "LOC1001", "$")]
    [InlineData("""{ "schema": "levelofcare.screening/1", "dast10": 1 } {}""", "LOC1001", "$")]
    [InlineData("""{ "dast10": 1 }""", "LOC1004", "$.schema")]
    [InlineData("""{ "schema": "levelofcare.case/1", "dast10": 1 }""", "LOC1010", "$.schema")]
    [InlineData("""{ "schema": "levelofcare.screening/1", "dast": 1 }""", "LOC1002", "$.dast")]
    [InlineData("""{ "schema": "levelofcare.screening/1", "dast10": 1, "dast10": 2 }""", "LOC1003", "$.dast10")]
    [InlineData("""{ "schema": "levelofcare.screening/1", "dast10": "1" }""", "LOC1005", "$.dast10")]
    [InlineData("""{ "schema": "levelofcare.screening/1", "dast10": 1.5 }""", "LOC1005", "$.dast10")]
    [InlineData("""{ "schema": "levelofcare.screening/1", "phq9": { "items": [1, null] } }""", "LOC1005", "$.phq9.items[1]")]
    [InlineData("""{ "schema": "levelofcare.screening/1", "cssrs": "High" }""", "LOC1006", "$.cssrs")]
    [InlineData("""{ "schema": "levelofcare.screening/1", "dast10": 11 }""", "LOC1017", "$.dast10")]
    [InlineData("""{ "schema": "levelofcare.screening/1" }""", "LOC1044", "$")]
    public void What_is_wrong_has_a_code_and_a_place_and_says_it_once(string text, string code, string path)
    {
        var reading = Read(text);

        reading.Answers.Should().BeNull();
        reading.Problems.Select(problem => (problem.Code, problem.Path)).Should().Equal((code, path));
    }

    [Fact]
    public void Problems_of_form_and_of_meaning_are_listed_together() =>
        Read("""{ "schema": "levelofcare.screening/1", "sex": 1, "audit": 41, "phq9": { "items": [1, "x", 7] }, "more": true }""").Problems.Select(problem => problem.Path)
            .Should().BeEquivalentTo("$.sex", "$.audit", "$.phq9.items[1]", "$.phq9.items[2]", "$.more");

    [Theory]
    [InlineData("\"cssrs\": \"high\"", true)]
    [InlineData("\"phq9Item9\": 1", true)]
    [InlineData("\"phq9\": { \"items\": [0,0,0,0,0,0,0,0,3] }", true)]
    [InlineData("\"ciwaAr\": 30", true)]
    [InlineData("\"phq9Item9\": 0", false)]
    [InlineData("\"phq9Item9\": 4", false)]
    public void Help_is_not_lost_where_the_rest_is_wrong(string member, bool urgent)
    {
        var reading = Read($$"""{ "audit": 99, {{member}} }""");

        reading.Problems.Should().NotBeEmpty();
        reading.Crisis.Urgent.Should().Be(urgent);
        using var written = JsonDocument.Parse(ScreeningJson.WriteInvalid(reading));
        written.RootElement.GetProperty("crisis").GetProperty("urgent").GetBoolean().Should().Be(urgent);
        written.RootElement.GetProperty("status").GetString().Should().Be("invalid");
    }

    [Fact]
    public void Both_audiences_get_crisis_help_before_everything_else()
    {
        var result = Screener.Interpret(Read(Full).Answers!);

        foreach (var text in new[] { ScreeningJson.Write(result), ScreeningJson.Write(result.ForPublic()) })
        {
            using var json = JsonDocument.Parse(text);
            json.RootElement.EnumerateObject().Select(member => member.Name).Take(3).Should().Equal("schema", "audience", "crisis");
        }
    }

    [Fact]
    public void Mutated_documents_never_throw()
    {
        var document = Encoding.UTF8.GetBytes(Full);
        for (var seed = 0; seed < 5_000; seed++)
        {
            var random = new Random(seed);
            var bytes = document.ToArray();
            for (var times = random.Next(1, 5); times > 0; times--)
            {
                bytes[random.Next(bytes.Length)] = random.Next(2) == 0 ? (byte)random.Next(256) : document[random.Next(document.Length)];
            }

            var reading = ScreeningJson.ReadAnswers(bytes);

            (reading.Answers is null).Should().Be(reading.Problems.Length > 0, $"seed {seed}");
            if (reading.Answers is { } answers)
            {
                ScreeningJson.Write(Screener.Interpret(answers)).Should().NotBeEmpty();
            }
        }
    }

    private static ScreeningReading Read(string text) => ScreeningJson.ReadAnswers(Encoding.UTF8.GetBytes(text));
}
