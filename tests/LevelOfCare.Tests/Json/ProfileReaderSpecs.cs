using System.Text;
using System.Text.Json.Nodes;
using LevelOfCare.Tests.Proofs;

namespace LevelOfCare.Tests.Json;

/// <summary>A profile in a file is read as strictly as a case, with what its numbers mean checked as an engine would, and everything that is wrong listed.</summary>
public sealed class ProfileReaderSpecs
{
    private static readonly byte[] Example = File.ReadAllBytes(Repository.PathOf("docs/examples/profiles/example-state.json"));

    private const string Bands = """
        { "substance": "alcohol", "from": 3, "level": "1-WM" }, { "substance": "sedative", "from": 3, "level": "1-WM" }, { "substance": "opioid", "from": 5, "level": "1-WM" }
        """;

    [Fact]
    public void The_example_is_read_whole()
    {
        var profile = PlacementJson.ReadProfile(Example).Profile!;

        profile.Name.Should().Be("example-state-2026");
        profile.Withdrawal!.Name.Should().Be("example-state-2026");
        profile.Withdrawal.Bands.Should().HaveCount(8);
        profile.Withdrawal.Bands[1].Should().Be(new WithdrawalBand(Substance.Alcohol, 8, WithdrawalLevel.Level2) { Confidence = Confidence.High, Source = "the state's provider manual" });
        profile.Withdrawal.Bands[3].Should().Be(new WithdrawalBand(Substance.Sedative, 1, WithdrawalLevel.Level2));
        profile.Withdrawal.ScoresAreFreshFor.Should().Be(TimeSpan.FromHours(12));
        profile.ReviewDays.Should().Be(new ReviewDays { Level1 = 90, Level2 = 14, Level3 = 7 });
        profile.ClinicalModalities!.Value.Should().BeEquivalentTo([.. ClinicalModalities.Default, Modality.PeerSupport]);
        profile.WeeklyHours!.Value.Should().Equal(
            new LevelHours(FourthEditionLevels.Level21, Population.Adult, new(9, 16, Confidence.High)),
            new LevelHours(FourthEditionLevels.Level31, Population.Adult, new(5, 20, Confidence.High)),
            new LevelHours(ThirdEditionLevels.Level35, Population.Adult, new(25, null, Confidence.High)));
        profile.Identifiers!.Value.Should().HaveCount(3);
        profile.Identifiers.Value[1].Should().BeEquivalentTo(
            new LevelIdentifier(IdentifierSystem.Revenue, "0906", "intensive outpatient, chemical dependency", ["2.1"], Confidence.Medium) { CheckWithPayer = true });
    }

    [Fact]
    public void What_is_left_out_is_nothing_in_the_profile()
    {
        var profile = Read("").Profile!;

        profile.Should().BeEquivalentTo(new PlacementProfile { Name = "spec" });
        Read(""" "withdrawal": {}, "reviewDays": {} """).Profile.Should().BeEquivalentTo(new PlacementProfile { Name = "spec", ReviewDays = new() });
    }

    [Fact]
    public void Within_the_part_on_withdrawal_too_what_is_left_out_is_the_library_s()
    {
        Read(""" "withdrawal": { "scoresFreshForHours": 6 } """).Profile!.Withdrawal.Should()
            .Be(WithdrawalProfile.Wm2020 with { Name = "spec", ScoresAreFreshFor = TimeSpan.FromHours(6) });
        Read($$""" "withdrawal": { "bands": [ {{Bands}} ] } """).Profile!.Withdrawal!.ScoresAreFreshFor.Should().Be(WithdrawalProfile.Wm2020.ScoresAreFreshFor);
    }

    [Theory]
    [InlineData("", "LOC1001 $")]
    [InlineData("[]", "LOC1005 $")]
    [InlineData("{ \"schema\": \"levelofcare.profile/1\", \"name\": \"a\", }", "LOC1001 $")]
    [InlineData("{}", "LOC1004 $.schema", "LOC1004 $.name")]
    [InlineData("""{ "schema": "levelofcare.case/1", "name": "a" }""", "LOC1010 $.schema")]
    [InlineData("""{ "schema": "levelofcare.profile/1", "name": " " }""", "LOC1030 $.name")]
    [InlineData("""{ "schema": "levelofcare.profile/1", "name": "", "withdrawal": { "scoresFreshForHours": 6 } }""", "LOC1030 $.name")]
    [InlineData("""{ "schema": "levelofcare.profile/1", "name": 7 }""", "LOC1005 $.name")]
    [InlineData("""{ "schema": "levelofcare.profile/1", "name": null }""", "LOC1005 $.name")]
    public void A_document_that_is_no_profile_is_told_so(string json, params string[] problems) => Told(PlacementJson.ReadProfile(Encoding.UTF8.GetBytes(json))).Should().Equal(problems);

    [Theory]
    [InlineData("\"reviewDay\": {}", "LOC1002 $.reviewDay")]
    [InlineData("\"reviewDays\": {}, \"reviewDays\": {}", "LOC1003 $.reviewDays")]
    [InlineData("\"reviewDays\": { \"level2\": \"14\" }", "LOC1005 $.reviewDays.level2")]
    [InlineData("\"reviewDays\": { \"level2\": 14.5 }", "LOC1005 $.reviewDays.level2")]
    [InlineData("\"reviewDays\": { \"earlyInterventionAndMonitoring\": 0, \"level1\": 367, \"level2\": -1, \"level3\": 0, \"level4\": 0, \"acuteWithdrawal\": 0 }",
        "LOC1025 $.reviewDays.earlyInterventionAndMonitoring", "LOC1025 $.reviewDays.level1", "LOC1025 $.reviewDays.level2", "LOC1025 $.reviewDays.level3", "LOC1025 $.reviewDays.level4", "LOC1025 $.reviewDays.acuteWithdrawal")]
    [InlineData("\"withdrawal\": { \"scoresFreshForHours\": 0 }", "LOC1025 $.withdrawal.scoresFreshForHours")]
    [InlineData("\"withdrawal\": { \"scoresFreshForHours\": 169 }", "LOC1025 $.withdrawal.scoresFreshForHours")]
    [InlineData("\"withdrawal\": { \"scoresFreshForHours\": 2147483647 }", "LOC1025 $.withdrawal.scoresFreshForHours")]
    [InlineData("\"withdrawal\": { \"scoresFreshForHours\": -2147483648 }", "LOC1025 $.withdrawal.scoresFreshForHours")]
    [InlineData("\"withdrawal\": { \"bands\": [] }", "LOC1051 $.withdrawal.bands", "LOC1051 $.withdrawal.bands", "LOC1051 $.withdrawal.bands")]
    [InlineData("\"withdrawal\": { \"bands\": [null] }", "LOC1005 $.withdrawal.bands[0]")]
    [InlineData("\"clinicalModalities\": [\"group\", \"dance\"]", "LOC1006 $.clinicalModalities[1]")]
    [InlineData("\"clinicalModalities\": [\"group\", \"individual\", \"group\"]", "LOC1019 $.clinicalModalities[2]")]
    [InlineData("\"clinicalModalities\": []", "LOC1054 $.clinicalModalities")]
    [InlineData("\"clinicalModalities\": [\"dance\"]", "LOC1006 $.clinicalModalities[0]")]
    [InlineData("\"houseRules\": []", "LOC1002 $.houseRules")]
    public void Settings_are_checked_one_by_one(string member, params string[] problems) => Told(Read(member)).Should().Equal(problems);

    [Theory]
    [InlineData("""{ "substance": "stimulant", "from": 3, "level": "1-WM" }""", "LOC1050 $.withdrawal.bands[3].substance")]
    [InlineData("""{ "substance": "alcohol", "from": 68, "level": "2-WM" }""", "LOC1025 $.withdrawal.bands[3].from")]
    [InlineData("""{ "substance": "opioid", "from": 49, "level": "2-WM" }""", "LOC1025 $.withdrawal.bands[3].from")]
    [InlineData("""{ "substance": "alcohol", "from": 3, "level": "2-WM" }""", "LOC1052 $.withdrawal.bands[3].from")]
    [InlineData("""{ "substance": "alcohol", "from": 4, "level": "1-WM" }""", "LOC1052 $.withdrawal.bands[3].level")]
    [InlineData("""{ "substance": "alcohol", "from": 4, "level": "none" }""", "LOC1006 $.withdrawal.bands[3].level")]
    [InlineData("""{ "substance": "alcohol", "level": "2-WM" }""", "LOC1004 $.withdrawal.bands[3].from")]
    [InlineData("""{ "substance": "alcohol", "from": 4, "level": "2-WM", "confidence": "sure" }""", "LOC1006 $.withdrawal.bands[3].confidence")]
    [InlineData("""{ "substance": "alcohol", "from": 4, "level": "2-WM", "cows": 4 }""", "LOC1002 $.withdrawal.bands[3].cows")]
    public void Bands_are_checked_one_by_one(string band, string problem) => Told(Read($$""" "withdrawal": { "bands": [ {{Bands}}, {{band}} ] } """)).Should().Equal(problem);

    [Theory]
    [InlineData("4", "9.9", "adult", "9", "20", "high", "LOC1020 $.weeklyHours[1].level")]
    [InlineData("4", "MH-IOP", "adult", "9", "20", "high", "LOC1020 $.weeklyHours[1].level")]
    [InlineData("4", "2.7", "adult", "21", "30", "high", "LOC1019 $.weeklyHours[1].level")]
    [InlineData("4", "3.1", "adult", "-1", "20", "high", "LOC1025 $.weeklyHours[1].atLeast")]
    [InlineData("4", "3.1", "adult", "169", "null", "high", "LOC1025 $.weeklyHours[1].atLeast")]
    [InlineData("4", "3.1", "adult", "9", "9", "high", "LOC1025 $.weeklyHours[1].below")]
    [InlineData("4", "3.1", "adult", "9", "169", "high", "LOC1025 $.weeklyHours[1].below")]
    [InlineData("4", "2.1", "adult", "8", "20", "high", "LOC1053 $.weeklyHours[1].atLeast")]
    [InlineData("4", "2.1", "adult", "9", "20", "ours", "LOC1053 $.weeklyHours[1].confidence")]
    [InlineData("4", "2.1", "adult", "10", "20", "medium", "LOC1053 $.weeklyHours[1].atLeast", "LOC1053 $.weeklyHours[1].confidence")]
    [InlineData("5", "2.1", "adult", "9", "20", "high", "LOC1006 $.weeklyHours[1].edition")]
    [InlineData("4", "2.1", "child", "9", "20", "high", "LOC1006 $.weeklyHours[1].population")]
    public void Hours_are_checked_one_by_one(string edition, string level, string population, string atLeast, string below, string confidence, params string[] problems) => Told(Read($$"""
        "weeklyHours": [
          { "edition": "4", "level": "2.7", "population": "adult", "atLeast": 20, "below": null, "confidence": "high" },
          { "edition": "{{edition}}", "level": "{{level}}", "population": "{{population}}", "atLeast": {{atLeast}}, "below": {{below}}, "confidence": "{{confidence}}" } ]
        """)).Should().Equal(problems);

    [Fact]
    public void A_ceiling_is_never_left_out_by_mistake() => Told(Read(""" "weeklyHours": [ { "edition": "4", "level": "2.1", "population": "adult", "atLeast": 9, "confidence": "high" } ] """))
        .Should().Equal("LOC1004 $.weeklyHours[0].below");

    [Theory]
    [InlineData("""{ "system": "icd", "code": "X", "meaning": "m", "levels": ["2.1"], "confidence": "high" }""", "LOC1006 $.identifiers[1].system")]
    [InlineData("""{ "system": "hcpcs", "code": "", "meaning": " ", "levels": ["2.1"], "confidence": "high" }""", "LOC1030 $.identifiers[1].code", "LOC1030 $.identifiers[1].meaning")]
    [InlineData("""{ "system": "hcpcs", "code": "X", "meaning": "m", "levels": ["2.1", "9.9", "2.1"], "confidence": "high" }""", "LOC1019 $.identifiers[1].levels[2]", "LOC1020 $.identifiers[1].levels[1]")]
    [InlineData("""{ "system": "hcpcs", "code": "H0015", "meaning": "m", "levels": [], "confidence": "high" }""", "LOC1019 $.identifiers[1].code")]
    public void Identifiers_are_checked_one_by_one(string identifier, params string[] problems) => Told(Read($$"""
        "identifiers": [ { "system": "hcpcs", "code": "H0015", "meaning": "m", "levels": ["2.1", "2-WM", "OTP", "4 PSYCH", "MH-IOP"], "confidence": "high" }, {{identifier}} ]
        """)).Should().Equal(problems);

    [Fact]
    public void Everything_is_told_at_once_and_at_its_place_in_the_file()
    {
        var reading = Read("""
            "color": "red",
            "withdrawal": { "bands": [ { "substance": "alcohol" }, { "substance": "opioid", "from": 49, "level": "1-WM" } ], "scoresFreshForHours": 0 },
            "reviewDays": { "level1": 0, "level9": 3 },
            "clinicalModalities": ["dance", "group", "group"],
            "weeklyHours": [ {}, { "edition": "4", "level": "9", "population": "adult", "atLeast": 9, "below": 20, "confidence": "high" },
              { "edition": "4", "level": "2.1", "population": "adult", "atLeast": 8, "below": 20, "confidence": "high" } ]
            """);

        reading.Profile.Should().BeNull();
        Told(reading).Should().BeEquivalentTo(
            "LOC1002 $.color",
            "LOC1004 $.withdrawal.bands[0].from",
            "LOC1004 $.withdrawal.bands[0].level",
            "LOC1025 $.withdrawal.bands[1].from",
            "LOC1025 $.withdrawal.scoresFreshForHours",
            "LOC1025 $.reviewDays.level1",
            "LOC1002 $.reviewDays.level9",
            "LOC1006 $.clinicalModalities[0]",
            "LOC1019 $.clinicalModalities[2]",
            "LOC1004 $.weeklyHours[0].edition",
            "LOC1004 $.weeklyHours[0].level",
            "LOC1004 $.weeklyHours[0].population",
            "LOC1004 $.weeklyHours[0].atLeast",
            "LOC1004 $.weeklyHours[0].below",
            "LOC1004 $.weeklyHours[0].confidence",
            "LOC1020 $.weeklyHours[1].level",
            "LOC1053 $.weeklyHours[2].atLeast");
        reading.Problems.Should().OnlyContain(problem => problem.Allowed.Length > 0 && problem.Message.Length > 0);
    }

    [Fact]
    public void A_member_that_is_not_known_hides_nothing_of_what_is_around_it() => Told(Read(""" "withdrawal": { "bands": [ { "substance": "alcohol", "from": 3, "level": "1-WM", "color": 1 } ] } """))
        .Should().Equal("LOC1002 $.withdrawal.bands[0].color", "LOC1051 $.withdrawal.bands", "LOC1051 $.withdrawal.bands");

    [Fact]
    public void Each_problem_says_its_value_and_what_is_allowed()
    {
        Read(""" "reviewDays": { "level3": 400 } """).Problems.Should().Equal(
            new CaseProblem("LOC1025", "$.reviewDays.level3", "400", "1 to 366", "The number lies outside what can be. Correct it or leave it out."));
        Read(""" "withdrawal": { "bands": [] } """).Problems.Select(problem => problem.Allowed).Should().Equal("at least one band for alcohol", "at least one band for opioid", "at least one band for sedative");
        Read($$""" "withdrawal": { "bands": [ {{Bands}}, { "substance": "alcohol", "from": 4, "level": "1-WM" } ] } """).Problems.Should().ContainSingle()
            .Which.Should().Match<CaseProblem>(problem => problem.Value == "1-WM" && problem.Allowed == "more than 1-WM");
    }

    [Fact]
    public void Whatever_is_read_builds_an_engine_and_nothing_makes_it_throw() => ParallelEnumerable.Range(0, Samples.Of(400, 20_000)).ForAll(seed =>
    {
        var random = new Random(seed);
        var document = JsonNode.Parse(Example)!;
        Mutate(document, random);

        var reading = PlacementJson.ReadProfile(Encoding.UTF8.GetBytes(document.ToJsonString()));

        (reading.Profile is null).Should().Be(reading.Problems.Length > 0, $"seed {seed}");
        if (reading.Profile is { } profile)
        {
            FluentActions.Invoking(() => PlacementEngine.Create(options => options.Use(profile))).Should().NotThrow($"seed {seed}");
        }
    });

    [Fact]
    public void Mutated_bytes_never_make_it_throw() => ParallelEnumerable.Range(0, Samples.Of(3_000, 100_000)).ForAll(seed =>
    {
        var random = new Random(seed);
        var bytes = Example.ToArray();
        for (var times = random.Next(1, 5); times > 0; times--)
        {
            bytes[random.Next(bytes.Length)] = (byte)"{}[]\",:0919-.enul\\ \x80"[random.Next(19)];
        }

        var reading = PlacementJson.ReadProfile(bytes);

        (reading.Profile is null).Should().Be(reading.Problems.Length > 0, $"seed {seed}");
    });

    [Fact]
    public void The_schema_is_what_the_reader_walks_along()
    {
        var schema = JsonNode.Parse(PlacementJson.ProfileSchema())!;

        schema["required"]!.AsArray().Select(name => name!.GetValue<string>()).Should().Equal("schema", "name");
        schema["properties"]!.AsObject().Select(member => member.Key).Should().Equal("schema", "name", "withdrawal", "reviewDays", "clinicalModalities", "weeklyHours", "identifiers");
        schema["additionalProperties"]!.GetValue<bool>().Should().BeFalse();
        schema.ToJsonString().Should().Contain("\"3.7-WM\"").And.Contain("\"placeOfService\"").And.NotContain("\"none\"");
    }

    /// <summary>Puts a few values from elsewhere in place of values of a document, or takes them out.</summary>
    private static void Mutate(JsonNode document, Random random)
    {
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var node = document;
            while (true)
            {
                var children = node is JsonObject parts ? parts.Where(part => part.Value is not null).Select(part => part.Value!).ToList() : node is JsonArray list ? [.. list.OfType<JsonNode>()] : [];
                if (children.Count == 0 || (node != document && random.Next(5) == 0))
                {
                    break;
                }

                node = children[random.Next(children.Count)];
            }

            if (node == document)
            {
                continue;
            }

            if (random.Next(3) == 0 && node.Parent is JsonObject parent)
            {
                parent.Remove(node.GetPropertyName());
            }
            else if (random.Next(3) == 0 && node.Parent is JsonArray array)
            {
                array.Remove(node);
            }
            else
            {
                node.ReplaceWith(JsonNode.Parse(Values[random.Next(Values.Length)]));
            }
        }
    }

    private static readonly string[] Values =
        ["null", "0", "1", "9", "20", "24", "200", "-1", "2147483647", "-2147483648", "1e9", "true", "\"\"", "\"high\"", "\"ours\"", "\"2.1\"", "\"alcohol\"", "\"stimulant\"", "\"4-WM\"", "\"group\"", "[]", "{}", "[1]"];

    private static IEnumerable<string> Told(ProfileReading reading) => reading.Problems.Select(problem => $"{problem.Code} {problem.Path}");

    private static ProfileReading Read(string members) =>
        PlacementJson.ReadProfile(Encoding.UTF8.GetBytes($$"""{ "schema": "levelofcare.profile/1", "name": "spec"{{(members.Length > 0 ? ", " : "")}}{{members}} }"""));
}
