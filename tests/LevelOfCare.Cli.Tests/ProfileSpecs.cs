using System.Text.Json;

namespace LevelOfCare.Cli.Tests;

/// <summary><c>--profile</c>: every verb that decides or checks does so by the settings of a file, and says by which.</summary>
public sealed class ProfileSpecs : IDisposable
{
    private const string Name = "example-state-2026";

    /// <summary>A total of 8 on the CIWA-Ar, which asks for 2-WM in the example and for 1-WM by the library's cut-offs.</summary>
    private const string Alcohol8 =
        """{"schema":"levelofcare.case/1","id":"a8","edition":"3","population":"adult","assessedOn":"2026-11-20","ratings":{"D1":1,"D2":0,"D3":0,"D4":1,"D5":1,"D6":0},"facts":{"substanceUseDisorder":"met","safeHomeAtNight":true,"pregnant":false,"nursing24Hour":false},"withdrawal":[{"substance":"alcohol","ciwaAr":8,"historyOfSeizureOrDelirium":false,"nowComplicated":false}]}""";

    private const string Broken = """{"schema":"levelofcare.profile/1","name":"broken","reviewDays":{"level1":0,"level7":1},"withdrawal":{"bands":[]}}""";

    private static readonly string Example = Path.Combine(Run.Root, "docs/examples/profiles/example-state.json");
    private static readonly string Pair = Path.Combine(Run.Root, "docs/examples/pairs/both-editions.json");

    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void Evaluate_decides_by_it_and_the_receipt_names_it()
    {
        var run = Run.With(Alcohol8, 100, "evaluate", "-", "--profile", Example, "--format", "json");

        var decision = JsonDocument.Parse(run.Output).RootElement;
        decision.GetProperty("withdrawal").GetProperty("level").GetString().Should().Be("2-WM");
        decision.GetProperty("receipt").GetProperty("profile").GetString().Should().Be(Name);
        var without = JsonDocument.Parse(Run.With(Alcohol8, 100, "evaluate", "-", "--format", "json").Output).RootElement;
        without.GetProperty("withdrawal").GetProperty("level").GetString().Should().Be("1-WM");
        without.GetProperty("receipt").TryGetProperty("profile", out _).Should().BeFalse();
        without.GetProperty("receipt").GetProperty("rules").GetString().Should().NotBe(decision.GetProperty("receipt").GetProperty("rules").GetString());
    }

    [Theory]
    [InlineData("text", $", profile {Name}.")]
    [InlineData("markdown", $"Profile `{Name}`")]
    [InlineData("html", Name)]
    [InlineData("json", $"\"profile\": \"{Name}\"")]
    public void Every_format_names_it(string format, string text)
    {
        Run.With("", 200, "evaluate", Run.Example("hospital"), "--profile", Example, "--format", format).Should().Match<Run>(run => run.ExitCode == 0 && run.Output.Contains(text, StringComparison.Ordinal));
        Run.With("", 200, "evaluate", Run.Example("hospital"), "--format", format).Output.Should().NotContain(Name);
    }

    [Fact]
    public void In_the_plain_register_too_it_decides_and_tells_no_level()
    {
        var run = Run.With(Alcohol8, 100, "evaluate", "-", "--profile", Example, "--register", "plain", "--format", "json");

        run.Output.Should().Contain($"\"profile\": \"{Name}\"").And.NotContain("2-WM");
    }

    [Fact]
    public void Batch_decides_every_line_by_it()
    {
        var run = Run.With($"{Alcohol8}\n{Alcohol8}\n", 100, "batch", "-", "--profile", Example);

        run.ExitCode.Should().Be(0);
        run.Output.TrimEnd('\n').Split('\n').Should().HaveCount(2).And.OnlyContain(line => line.Contains($"\"profile\":\"{Name}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_measures_by_it_and_says_so()
    {
        // Seventeen hours a week are within 2.1 by the library, and above its ceiling in the example.
        var days = string.Join(", ", Enumerable.Range(0, 4).Select(day => $$"""{"day":"{{(Weekday)day}}","from":"08:00","to":"12:15","modality":"group"}"""));
        var programs = $$"""{"schema":"levelofcare.case/1","edition":"4","population":"adult","assessedOn":"2026-11-20","ratings":{},"programs":[{"id":"p","level":"2.1","capabilities":["COC"],"week":[{{days}}]}]}""";

        var (by, without) = (Run.With(programs, 100, "check", "-", "--profile", Example), Run.With(programs, 100, "check", "-"));

        by.Output.Should().NotBe(without.Output).And.Contain($"Checked by the profile {Name}.");
        without.Output.Should().NotContain("profile");
        JsonDocument.Parse(Run.With(programs, 100, "check", "-", "--profile", Example, "--format", "json").Output).RootElement.GetProperty("profile").GetString().Should().Be(Name);
        JsonDocument.Parse(Run.With(programs, 100, "check", "-", "--format", "json").Output).RootElement.TryGetProperty("profile", out _).Should().BeFalse();
    }

    [Fact]
    public void Diff_decides_both_editions_by_it()
    {
        Run.With("", 200, "diff", Pair, "--profile", Example).Output.Should().Contain($"Profile {Name}.");
        var json = JsonDocument.Parse(Run.Of("diff", Pair, "--profile", Example, "--format", "json").Output).RootElement;
        json.GetProperty("third").GetProperty("receipt").GetProperty("profile").GetString().Should().Be(Name);
        json.GetProperty("fourth").GetProperty("receipt").GetProperty("profile").GetString().Should().Be(Name);
    }

    [Fact]
    public void Replay_confirms_a_decision_under_the_profile_it_was_made_under()
    {
        var decision = Decided(Example);

        Run.With(decision, 200, "replay", "-", Run.Example("third-iop"), "--profile", Example).Should().Match<Run>(run => run.ExitCode == 0 && run.Output.StartsWith("Confirmed", StringComparison.Ordinal));
    }

    [Fact]
    public void Replay_says_plainly_that_the_profile_is_missing_too_many_or_another()
    {
        File.WriteAllText(file, File.ReadAllText(Example).Replace(Name, "another", StringComparison.Ordinal));

        var none = Run.With(Decided(Example), 200, "replay", "-", Run.Example("third-iop"));
        var other = Run.With(Decided(Example), 200, "replay", "-", Run.Example("third-iop"), "--profile", file);
        var more = Run.With(Decided(null), 200, "replay", "-", Run.Example("third-iop"), "--profile", Example);

        new[] { none, other, more }.Should().OnlyContain(run => run.ExitCode == 1);
        none.Output.Should().Contain($"profile: then {Name}, now nothing").And.Contain($"under the profile {Name}, and none is in use now: give that profile by --profile");
        other.Output.Should().Contain($"under the profile {Name}, and another is in use now");
        more.Output.Should().Contain($"without a profile, and {Name} is in use now: leave out --profile");
        var json = JsonDocument.Parse(Run.With(Decided(Example), 200, "replay", "-", Run.Example("third-iop"), "--format", "json").Output).RootElement;
        json.GetProperty("receipt").EnumerateArray().Select(part => part.GetProperty("what").GetString()).Should().Equal("rules", "profile");
    }

    [Fact]
    public void Batch_against_old_decisions_says_that_they_were_made_under_another_profile()
    {
        File.WriteAllText(file, Run.With(Alcohol8, 100, "batch", "-", "--profile", Example).Output);

        var none = Run.With(Alcohol8, 100, "batch", "-", "--against", file);
        var same = Run.With(Alcohol8, 100, "batch", "-", "--against", file, "--profile", Example);

        JsonDocument.Parse(none.Output).RootElement.GetProperty("receipt").GetProperty("profile").GetRawText().Should().Be($$"""{"then":"{{Name}}","now":null}""");
        none.Error.Should().Contain($"profile then '{Name}', now none: not the same");
        same.Output.Should().BeEmpty();
        same.Error.Should().Contain($"profile then '{Name}', now '{Name}'").And.NotContain("not the same");
    }

    [Theory]
    [InlineData("evaluate", "text")]
    [InlineData("evaluate", "json")]
    [InlineData("evaluate", "markdown")]
    [InlineData("evaluate", "html")]
    [InlineData("check", "text")]
    [InlineData("check", "json")]
    [InlineData("diff", "text")]
    [InlineData("diff", "json")]
    [InlineData("replay", "text")]
    [InlineData("replay", "json")]
    [InlineData("batch", null)]
    public void A_profile_that_is_not_valid_ends_with_2_and_all_its_problems_and_nothing_is_decided(string verb, string? format)
    {
        File.WriteAllText(file, Broken);
        string[] documents = verb switch
        {
            "diff" => [Pair],
            "replay" => [Path.Combine(Run.Root, "docs/examples/decisions/hospital.json"), Run.Example("hospital")],
            _ => [Run.Example("hospital")],
        };

        var run = Run.Of([verb, .. documents, "--profile", file, .. format is null ? (string[])[] : ["--format", format]]);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("The profile is not valid: 5 problems.")
            .And.Contain("LOC1002 $.reviewDays.level7").And.Contain("LOC1025 $.reviewDays.level1 = 0").And.Contain("LOC1051 $.withdrawal.bands").And.Contain("allowed: 1 to 366");
    }

    [Fact]
    public void A_case_that_is_not_valid_either_is_told_in_the_same_answer()
    {
        File.WriteAllText(file, Broken);

        var run = Run.With("{}", 100, "evaluate", "-", "--profile", file);

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("The case is not valid").And.Contain("\n\nThe profile is not valid");
        var json = Run.With("{}", 100, "evaluate", "-", "--profile", file, "--format", "json");
        json.Output.Should().Contain("\"status\": \"invalid\"");
        json.Error.Should().StartWith("The profile is not valid");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void An_emergency_is_not_lost_because_the_profile_is_not_valid(string format)
    {
        File.WriteAllText(file, Broken);

        Run.Of("evaluate", Run.Example("emergency"), "--profile", file, "--format", format).Error.Should().StartWith("EMERGENCY: ").And.Contain("The profile is not valid");
        Run.Of("check", Run.Example("emergency"), "--profile", file, "--format", format).Error.Should().StartWith("EMERGENCY: ");
        Run.Of("evaluate", Run.Example("emergency"), "--profile", file, "--format", format, "--register", "plain").Error.Should().StartWith("EMERGENCY: ");
        var pair = File.ReadAllText(Pair).Replace("\"population\"", "\"emergencies\": [\"overdose\"], \"population\"", StringComparison.Ordinal);
        Run.With(pair, 100, "diff", "-", "--profile", file, "--format", format).Error.Should().StartWith("EMERGENCY: ").And.Contain("The profile is not valid");
    }

    [Fact]
    public void In_the_plain_register_the_problems_of_a_profile_tell_no_level()
    {
        File.WriteAllText(file, Broken.Replace("[]", """[{"substance":"alcohol","from":3,"level":"5-WM"}]""", StringComparison.Ordinal));

        Run.Of("evaluate", Run.Example("hospital"), "--profile", file, "--register", "plain").Error.Should().Contain("LOC1006 $.withdrawal.bands[0].level").And.NotContain("-WM");
        Run.With(Alcohol8, 100, "batch", "-", "--profile", file, "--register", "plain").Error.Should().Contain("LOC1006").And.NotContain("-WM");
    }

    [Fact]
    public void A_batch_whose_profile_is_not_valid_leaves_its_output_file_as_it_was()
    {
        var output = Path.GetTempFileName();
        File.WriteAllText(output, "kept");
        File.WriteAllText(file, Broken);

        Run.With(Alcohol8, 100, "batch", "-", "--profile", file, "-o", output).ExitCode.Should().Be(2);

        File.ReadAllText(output).Should().Be("kept");
        File.Delete(output);
    }

    [Fact]
    public void A_profile_can_come_from_standard_input()
    {
        Run.With(File.ReadAllText(Example), 200, "evaluate", Run.Example("hospital"), "--profile", "-").Output.Should().Contain($"profile {Name}");
    }

    [Theory]
    [InlineData("evaluate", "-", "--profile", "-")]
    [InlineData("check", "-", "--profile", "-")]
    [InlineData("diff", "-", "--profile", "-")]
    [InlineData("batch", "-", "--profile", "-")]
    [InlineData("batch", "cases.ndjson", "--against", "-", "--profile", "-")]
    [InlineData("replay", "-", "case.json", "--profile", "-")]
    [InlineData("replay", "decision.json", "-", "--profile", "-")]
    [InlineData("evaluate", "-", "--profile", "/does/not/exist.json")]
    [InlineData("evaluate", "-", "--profile")]
    [InlineData("levels", "--profile", "x.json")]
    public void Wrong_usage_ends_with_3(params string[] arguments) => Run.Of(arguments).Should().Match<Run>(run => run.ExitCode == 3 && run.Error.Length > 0 && run.Output.Length == 0);

    [Fact]
    public void A_name_cannot_steer_a_terminal()
    {
        File.WriteAllText(file, """{"schema":"levelofcare.profile/1","name":"a\u001b[2Jb"}""");

        Run.Of("evaluate", Run.Example("hospital"), "--profile", file).Output.Should().NotContain("\u001b").And.Contain("a\uFFFD[2Jb");
    }

    private static string Decided(string? profile) => Run.Of(["evaluate", Run.Example("third-iop"), "--format", "json", .. profile is null ? (string[])[] : ["--profile", profile]]).Output;
}
