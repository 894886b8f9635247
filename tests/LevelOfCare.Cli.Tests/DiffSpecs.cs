using System.Text.Json;

namespace LevelOfCare.Cli.Tests;

/// <summary><c>diff</c>: both decisions side by side.</summary>
public sealed class DiffSpecs
{
    private const string Calm = """
        "facts": { "substanceUseDisorder": "met", "imminentDanger": false, "nursing24Hour": false, "structure24Hour": false, "nearDailyMonitoring": false, "cognitiveLimitation": false,
          "concurrentMedicalCare": false, "concurrentMentalHealthCare": false, "outpatientInsufficient": false, "opioidUseDisorder": false, "wantsOpioidMedication": false,
          "safeHomeAtNight": true, "pregnant": false }
        """;

    private const string Iop4 = """ { "1A": "0", "1B": "0", "1C": "ANY", "2A": "0", "2B": "0", "3A": "0", "3B": "0", "4A": "B", "4B": "B", "5A": "A", "5B": "0", "5C": "0" } """;

    [Theory]
    [InlineData(0, "2.1", "same")]
    [InlineData(4, "3.1", "lower")]
    [InlineData(1, "1", "higher")]
    public void The_fourth_edition_s_level_is_compared_through_the_crosswalk(int d5, string third, string fourthIs)
    {
        var run = Diff($$"""{ "D1": 0, "D2": 0, "D3": 0, "D4": {{(d5 == 0 ? 2 : 0)}}, "D5": {{(d5 == 0 ? 2 : d5)}}, "D6": 0 }""", Iop4, "--format", "json");

        run.ExitCode.Should().Be(0);
        using var document = JsonDocument.Parse(run.Output);
        var comparison = document.RootElement.GetProperty("comparison");
        comparison.GetProperty("third").GetString().Should().Be(third);
        comparison.GetProperty("fourth").GetString().Should().Be("2.1");
        comparison.GetProperty("fourthIs").GetString().Should().Be(fourthIs);
        document.RootElement.GetProperty("third").GetProperty("edition").GetString().Should().Be("3");
        document.RootElement.GetProperty("fourth").GetProperty("edition").GetString().Should().Be("4");
        document.RootElement.GetProperty("schema").GetString().Should().Be("levelofcare.diff/1");
    }

    [Fact]
    public void Text_shows_both_side_by_side()
    {
        var run = Diff("""{ "D1": 3, "D2": 0, "D3": 0, "D4": 1, "D5": 2, "D6": 0 }""", Iop4);

        run.Output.Should().StartWith("Both editions agree: 2.1 in the third, 2.1 in the fourth")
            .And.Contain("third edition").And.Contain("D5=2: 2.1 [T3-21a]").And.Contain("4A=B: 2.1 [T4-4A-B]").And.Contain("3.7-WM, by the rating of D1");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void The_example_can_be_compared()
    {
        var run = Run.Of("diff", Path.Combine(Run.Root, "docs/examples/pairs/both-editions.json"));

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("Both editions agree: 2.5 in the third, 2.5 in the fourth");
    }

    [Fact]
    public void Several_targets_are_all_told()
    {
        var run = Diff("""{ "D1": 0, "D2": 0, "D3": 0, "D4": 0, "D5": 0, "D6": 0 }""", Iop4);

        run.Output.Should().StartWith("The fourth edition asks for more: 1 in the third, which in the fourth is 1.5, or 1.7 where");
    }

    [Fact]
    public void Where_either_is_not_decided_the_exit_code_says_so()
    {
        var run = Diff("{}", Iop4);

        run.ExitCode.Should().Be(1);
        run.Output.Should().StartWith("Not both decided").And.Contain("not yet decided");
        Diff("{}", Iop4, "--format", "json").Output.Should().Contain("\"fourthIs\": null");
    }

    [Fact]
    public void An_emergency_goes_above_both()
    {
        var run = Run.With($$"""{ "schema": "levelofcare.case/1", "population": "adult", "assessedOn": "2026-11-20", "emergencies": ["suicideAttempt"], "ratings3": {}, "ratings4": {} }""", 100, "diff", "-");

        run.ExitCode.Should().Be(4);
        run.Output.Should().StartWith("EMERGENCY").And.Contain("4 (edition 3), 4 PSYCH (edition 4)").And.NotContain("third edition");
    }

    [Fact]
    public void A_case_that_is_not_valid_ends_with_2_and_every_problem()
    {
        var run = Diff("""{ "D1": 5, "D2": "2" }""", """{ "1A": "9" }""");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("3 problems").And.Contain("$.ratings3.D1").And.Contain("$.ratings3.D2").And.Contain("$.ratings4.1A");
        Diff("""{ "D1": 5 }""", "{}", "--format", "json").Output.Should().Contain("\"status\": \"invalid\"");
    }

    [Theory]
    [InlineData("3")]
    [InlineData("3,5")]
    [InlineData("")]
    public void Other_editions_are_wrong_usage(string editions) => Run.With("{}", 100, "diff", "-", "--editions", editions).ExitCode.Should().Be(3);

    private static Run Diff(string ratings3, string ratings4, params string[] options) => Run.With(
        $$"""{ "schema": "levelofcare.case/1", "id": "both", "population": "adult", "assessedOn": "2026-11-20", "ratings3": {{ratings3}}, "ratings4": {{ratings4}}, {{Calm}} }""",
        100,
        ["diff", "-", "--editions", "3,4", .. options]);
}
