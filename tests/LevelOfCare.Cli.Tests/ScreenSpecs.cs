using System.Text.Json;
using System.Text.RegularExpressions;

namespace LevelOfCare.Cli.Tests;

public sealed partial class ScreenSpecs
{
    private const string Help = "988";

    /// <summary>For oneself, female, nothing found.</summary>
    private static readonly string[] Well = ["1", "1", "0", "0", "0", "0", "0", "0", "0"];

    [Fact]
    public void The_quiz_starts_with_crisis_help_and_ends_with_a_page_that_does_too()
    {
        var run = Quiz(Well);

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("If you or somebody near you may be in danger");
        Page(run).Should().StartWith("CRISIS HELP\n").And.Contain("These answers alone do not call for a full assessment");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void The_longest_path_for_a_loved_one_asks_everything()
    {
        var run = Quiz(["2", "2", .. Enumerable.Repeat("3", 8), "0", .. Enumerable.Repeat("3", 7), "12", "0"]);

        run.ExitCode.Should().Be(0);
        Page(run).Should().Contain("within the next days").And.Contain("relapse potential").And.Contain("let them answer for themselves");
        Regex.Count(run.Output, "have they been bothered").Should().Be(16);
        run.Output.Should().Contain("have they had 5 or more drinks");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public void Item_9_shows_help_at_once_and_first_in_the_result(string item9)
    {
        var run = Quiz(["1", "1", "0", "0", item9, "0", "0", "0", "0"]);

        var shown = run.Output.IndexOf("Please talk with somebody", StringComparison.Ordinal);
        shown.Should().BePositive().And.BeLessThan(run.Output.IndexOf("Feeling nervous", StringComparison.Ordinal));
        Page(run).Should().MatchRegex(@"^CRISIS HELP\nThese answers speak of").And.Contain("advised today");
    }

    [Theory]
    [InlineData("9")]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("1.0")]
    [InlineData("99999999999999999999")]
    [InlineData("\u001b[A")]
    public void A_wrong_key_is_told_and_asked_again(string key)
    {
        var run = Quiz(["1", "1", key, .. Well[2..]]);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("Please type one of 0, 1, 2, 3");
        Quiz([.. Well[..^1], key == "9" ? "-9" : key, "0"]).Output.Should().Contain("Please type a whole number");
    }

    [Theory]
    [InlineData("q")]
    [InlineData("Q")]
    [InlineData(" q ")]
    [InlineData(null)]
    public void An_early_end_still_shows_crisis_help(string? quit)
    {
        for (var answered = 0; answered < Well.Length; answered++)
        {
            var run = Quiz([.. Well[..answered], .. quit is null ? Array.Empty<string>() : [quit]]);

            run.ExitCode.Should().Be(1);
            run.Output[run.Output.IndexOf("Stopped.", StringComparison.Ordinal)..].Should().Contain(Help);
            run.Output.Should().NotContain("What is advised");
        }
    }

    [Fact]
    public void An_early_end_after_item_9_shows_the_urgent_help() =>
        Quiz(["1", "1", "0", "0", "2", "q"]).Output.Split("Stopped.")[1].Should().Contain("Please talk with somebody");

    [Fact]
    public void One_can_go_back()
    {
        var run = Quiz(["1", "1", "3", "b", "0", .. Well[3..]]);

        run.ExitCode.Should().Be(0);
        Page(run).Should().Contain("do not call for a full assessment");
        Quiz(["b", .. Well]).Output.Should().Contain("Please type one of 1, 2");
    }

    [Theory]
    [InlineData(60)]
    [InlineData(100)]
    public void Text_keeps_to_the_width(int width)
    {
        string[] answers = ["2", "2", "x", .. Enumerable.Repeat("3", 16), "x", "12", "0"];
        foreach (var run in new[] { Run.With(string.Join('\n', answers), width, "screen"), Run.With(string.Join('\n', answers), width, "screen", "--audience", "professional"), Run.With("q", width, "screen") })
        {
            run.Output.Split('\n').Should().OnlyContain(line => line.Length <= width).And.NotContain(line => line.Length > 2 && line.EndsWith(' '));
        }
    }

    [Fact]
    public void As_JSON_the_dialog_goes_to_standard_error_and_the_result_alone_to_standard_output()
    {
        var run = Run.With(string.Join('\n', Well), 300, "screen", "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("audience").GetString().Should().Be("public");
        run.Error.Should().Contain("Little interest").And.Contain(Help);
    }

    [Fact]
    public void Answers_come_from_a_file_for_either_audience()
    {
        const string Answers = """{ "schema": "levelofcare.screening/1", "phq9": { "total": 14 }, "phq9Item9": 0, "dast10": 6 }""";

        Run.With(Answers, 300, "screen", "--answers", "-").Output.Should().StartWith("CRISIS HELP").And.Contain("within the next days").And.NotContain("14");
        Run.With(Answers, 300, "screen", "--answers", "-", "--audience", "professional").Output.Should().Contain("PHQ-9: 14 of 27, moderate. Evidence for D3 and 3A; not a rating.").And.Contain("LOINC 44249-1, 44261-6");
        using var json = JsonDocument.Parse(Run.With(Answers, 300, "screen", "--answers", "-", "--audience", "professional", "--format", "json").Output);
        json.RootElement.GetProperty("evidence").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public void A_high_triage_ends_like_an_emergency() =>
        Run.With("""{ "schema": "levelofcare.screening/1", "cssrs": "high" }""", 300, "screen", "--answers", "-")
            .Should().Match<Run>(run => run.ExitCode == 4 && run.Output.StartsWith("CRISIS HELP\nThese answers call for help right now", StringComparison.Ordinal));

    [Fact]
    public void Answers_that_are_not_valid_end_with_2_and_help_first()
    {
        var text = Run.With("""{ "audit": 41, "cssrs": "high" }""", 300, "screen", "--answers", "-");

        text.ExitCode.Should().Be(2);
        text.Output.Should().BeEmpty();
        text.Error.Should().StartWith("These answers call for help right now").And.Contain("2 problems").And.Contain("LOC1017 $.audit = 41");
        var json = Run.With("""{ "audit": 41 }""", 300, "screen", "--answers", "-", "--format", "json");
        json.ExitCode.Should().Be(2);
        json.Output.Should().Contain("\"status\": \"invalid\"").And.Contain(Help);
    }

    [Theory]
    [InlineData("screen", "--answers", "/does/not/exist.json")]
    [InlineData("screen", "--answers")]
    [InlineData("screen", "--audience", "everybody")]
    [InlineData("screen", "--format", "html")]
    public void Wrong_usage_ends_with_3(params string[] arguments) => Run.Of(arguments).ExitCode.Should().Be(3);

    [Fact]
    public void Nothing_that_the_public_sees_contains_a_level()
    {
        string[][] paths =
        [
            Well, ["q"], [], ["1", "x", "1", "0", "0", "3", "q"], ["1", "1", "0", "0", "3", "0", "0", "0", "0"],
            ["2", "2", .. Enumerable.Repeat("3", 16), "12", "40"], ["2", "3", .. Enumerable.Repeat("2", 8), "0", "1", "1", "0", "1"],
        ];

        foreach (var path in paths)
        {
            foreach (var format in new[] { "text", "json" })
            {
                var run = Run.With(string.Join('\n', path), 60, "screen", "--format", format);
                Levels().IsMatch(run.Output + run.Error).Should().BeFalse();
            }
        }
    }

    private static Run Quiz(string[] answers) => Run.With(string.Join('\n', answers), 300, "screen");

    private static string Page(Run run) => run.Output[run.Output.IndexOf("CRISIS HELP", StringComparison.Ordinal)..];

    [GeneratedRegex(@"\b(\d\.\d|levels?|outpatient|inpatient|residential|hospitali[sz]ation|hospital|detox|rehab|IOP|PHP|COE|BIO)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Levels();
}
