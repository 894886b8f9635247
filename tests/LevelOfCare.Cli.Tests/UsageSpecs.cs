using System.Text.Json;

namespace LevelOfCare.Cli.Tests;

public sealed class UsageSpecs
{
    [Theory]
    [InlineData]
    [InlineData("unknown")]
    [InlineData("evaluate")]
    [InlineData("evaluate", "x.json", "--format", "xml")]
    [InlineData("evaluate", "/does/not/exist.json")]
    [InlineData("batch", "/does/not/exist.ndjson")]
    [InlineData("batch", "-", "-o", "/does/not/exist/out.ndjson")]
    [InlineData("schema", "other")]
    public void Wrong_usage_ends_with_3_and_says_why(params string[] arguments)
    {
        var run = Run.Of(arguments);

        run.ExitCode.Should().Be(3);
        run.Error.Should().NotBeEmpty().And.NotContain("   at ");
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public void Help_and_version_end_with_0()
    {
        Run.Of("--help").Should().Match<Run>(run => run.ExitCode == 0 && run.Output.Contains("evaluate", StringComparison.Ordinal));
        Run.Of("--version").ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("case", "assessedOn")]
    [InlineData("decision", "smallestChanges")]
    [InlineData("profile", "reviewDays")]
    public void Schemas_are_JSON_that_describes_the_contract(string document, string member)
    {
        using var schema = JsonDocument.Parse(Run.Of("schema", document).Output);

        schema.RootElement.GetProperty("properties").TryGetProperty(member, out _).Should().BeTrue();
    }

    [Fact]
    public void Levels_are_listed_for_both_editions()
    {
        Run.Of("levels").Output.Should().Contain("Edition 4").And.Contain("3.7 BIO").And.Contain("Edition 3").And.Contain("3.3").And.Contain("Mental-health track").And.Contain("MH-IOP");
        Run.Of("levels", "--edition", "4").Output.Should().NotContain("Edition 3").And.NotContain("MH-");
        using var json = JsonDocument.Parse(Run.Of("levels", "--format", "json").Output);
        json.RootElement.GetProperty("levels").GetArrayLength().Should().Be(26, "11 of each edition, 4 of the mental-health track");
    }

    [Fact]
    public void The_rule_catalog_in_the_docs_is_what_the_rule_base_says()
    {
        var file = Path.Combine(Run.Root, "docs/rules.md");
        var catalog = Run.Of("rules", "--format", "markdown").Output;
        if (Environment.GetEnvironmentVariable("LEVELOFCARE_APPROVE") == "1")
        {
            File.WriteAllText(file, catalog);
        }

        File.ReadAllText(file).Should().Be(catalog, "docs/rules.md is made from the rule base; run with LEVELOFCARE_APPROVE=1 to write it");
    }

    [Fact]
    public void Rules_as_JSON_have_the_hash_of_the_rule_set()
    {
        using var json = JsonDocument.Parse(Run.Of("rules", "--format", "json").Output);

        json.RootElement.GetProperty("hash").GetString().Should().Be(PlacementEngine.Default.Rules.Hash);
        json.RootElement.GetProperty("rules").GetArrayLength().Should().Be(PlacementEngine.Default.Rules.Count);
    }
}
