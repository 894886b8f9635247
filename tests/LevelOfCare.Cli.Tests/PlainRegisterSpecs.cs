using System.Text.RegularExpressions;
using LevelOfCare.Tests.PublicView;

namespace LevelOfCare.Cli.Tests;

/// <summary><c>--register plain</c> never shows a level, in any form.</summary>
public sealed partial class PlainRegisterSpecs
{
    private static readonly string[] Examples = Directory.GetFiles(Path.Combine(Run.Root, "docs", "examples"), "*.json");

    private static Run Plain(string example, string format) => Run.Of("evaluate", example, "--register", "plain", "--format", format);

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void No_page_shows_a_level(string format)
    {
        foreach (var example in Examples)
        {
            LevelWords.In(Style().Replace(Plain(example, format).Output, "")).Should().BeEmpty(example);
        }
    }

    [Fact]
    public void No_JSON_shows_a_level()
    {
        foreach (var example in Examples)
        {
            LevelWords.InJson(Plain(example, "json").Output).Should().BeEmpty(example);
        }
    }

    [Fact]
    public void A_batch_gives_for_each_line_what_evaluate_gives()
    {
        var cases = Examples.Select(example => File.ReadAllText(example).ReplaceLineEndings(" ")).ToList();

        var run = Run.With(string.Join('\n', cases) + "\n", 100, "batch", "-", "--register", "plain");

        run.ExitCode.Should().Be(0);
        var lines = run.Output.TrimEnd('\n').Split('\n');
        lines.Should().HaveCount(Examples.Length);
        lines.Should().OnlyContain(line => LevelWords.InJson(line).Count == 0);
        lines.Should().OnlyContain(line => line.Contains("\"label\":null", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("iop-from-outpatient-need", 0)]
    [InlineData("partial-undetermined", 1)]
    [InlineData("no-disorder", 1)]
    [InlineData("emergency", 4)]
    public void The_exit_code_is_the_same(string example, int code) => Plain(Run.Example(example), "text").ExitCode.Should().Be(code);

    [Theory]
    [InlineData("text", "EMERGENCY\n")]
    [InlineData("markdown", "# What is advised\n\nThis is no diagnosis, and it does not replace talking with a professional.\n\n> **EMERGENCY**")]
    public void The_emergency_comes_first(string format, string start) => Plain(Run.Example("emergency"), format).Output.Should().StartWith(start).And.Contain("988");

    [Fact]
    public void The_page_says_what_is_advised_and_what_to_do() =>
        Plain(Run.Example("iop-from-outpatient-need"), "text").Output.Should().StartWith("What is advised\n  Help from professionals is advised.").And.Contain("\nWhat to do next\n").And.Contain("\nWhy\n");

    [Fact]
    public void Clinician_is_what_is_written_without_the_option() =>
        Run.Of("evaluate", Run.Example("hospital"), "--register", "clinician").Should().Be(Run.Of("evaluate", Run.Example("hospital")));

    [Fact]
    public void Another_register_is_wrong_usage() => Run.Of("evaluate", Run.Example("hospital"), "--register", "fancy").ExitCode.Should().Be(3);

    [Fact]
    public void What_has_moved_is_not_for_the_public()
    {
        var run = Run.Of("batch", Run.Example("hospital"), "--against", Run.Example("hospital"), "--register", "plain");

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("--against");
    }

    [Fact]
    public void An_invalid_case_says_the_emergency_first_and_lists_no_levels()
    {
        const string Bad = """{ "emergencies": ["suicideAttempt"], "edition": "4", "current": { "level": "2.2" } }""";

        var text = Run.With(Bad, 100, "evaluate", "-", "--register", "plain");
        text.ExitCode.Should().Be(2);
        text.Error.Should().StartWith("EMERGENCY").And.Contain("988").And.Contain("LOC1004 $.population");
        LevelWords.In(text.Error.Replace("$.current.level", "", StringComparison.Ordinal)).Should().BeEmpty();
        var json = Run.With(Bad, 100, "evaluate", "-", "--register", "plain", "--format", "json");
        json.ExitCode.Should().Be(2);
        LevelWords.InJson(json.Output.Replace("$.current.level", "", StringComparison.Ordinal)).Should().BeEmpty();
        var line = Run.With(Bad, 100, "batch", "-", "--register", "plain");
        line.ExitCode.Should().Be(2);
        LevelWords.InJson(line.Output.Replace("$.current.level", "", StringComparison.Ordinal)).Should().BeEmpty();
    }

    /// <summary>Style sheets have numbers that look like levels.</summary>
    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();
}
