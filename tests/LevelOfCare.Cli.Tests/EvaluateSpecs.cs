namespace LevelOfCare.Cli.Tests;

public sealed class EvaluateSpecs
{
    [Theory]
    [InlineData("iop-from-outpatient-need", 0)]
    [InlineData("partial-undetermined", 1)]
    [InlineData("no-disorder", 1)]
    [InlineData("emergency", 4)]
    public void The_exit_code_says_what_kind_of_answer_it_is(string example, int code)
    {
        Run.Of("evaluate", Run.Example(example)).ExitCode.Should().Be(code);
        Run.Of("evaluate", Run.Example(example), "--format", "json").ExitCode.Should().Be(code);
    }

    [Fact]
    public void JSON_is_the_decision_beside_the_example_byte_for_byte() =>
        Run.Of("evaluate", Run.Example("hospital"), "--format", "json").Output.Should().Be(File.ReadAllText(Path.Combine(Run.Root, "docs/examples/decisions/hospital.json")));

    [Fact]
    public void A_case_can_come_from_standard_input() =>
        Run.With(File.ReadAllText(Run.Example("hospital")), 100, "evaluate", "-").Output.Should().StartWith("4  medically managed inpatient");

    [Fact]
    public void The_readme_shows_what_is_printed()
    {
        var readme = File.ReadAllText(Path.Combine(Run.Root, "README.md"));
        var start = readme.IndexOf("```\n", readme.IndexOf("<!-- output: iop-from-outpatient-need -->", StringComparison.Ordinal), StringComparison.Ordinal) + 4;

        Run.Of("evaluate", Run.Example("iop-from-outpatient-need")).Output.Should().StartWith(readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)]);
    }

    [Fact]
    public void An_invalid_case_is_told_on_standard_error_and_ends_with_2()
    {
        var run = Run.With("{}", 100, "evaluate", "-");

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("5 problems").And.Contain("LOC1004 $.population").And.NotContain("   at ");
    }

    [Fact]
    public void An_invalid_case_as_JSON_is_on_standard_output()
    {
        var run = Run.With("{}", 100, "evaluate", "-", "--format", "json");

        run.ExitCode.Should().Be(2);
        run.Output.Should().Contain("\"status\": \"invalid\"");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void An_emergency_in_an_invalid_case_comes_first()
    {
        var run = Run.With("""{ "emergencies": ["overdose"] }""", 100, "evaluate", "-");

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("EMERGENCY").And.Contain("988");
        Run.With("""{ "emergencies": ["overdose"] }""", 100, "evaluate", "-", "--format", "json").Output.Should().Contain("\"evaluateAt\": \"4\"");
    }

    [Fact]
    public void An_emergency_shows_no_level_but_where_to_evaluate()
    {
        var output = Run.Of("evaluate", Run.Example("emergency")).Output;

        output.Should().StartWith("EMERGENCY").And.Contain("suicide attempt").And.Contain("Evaluate at: 4 PSYCH").And.NotContain("Why").And.NotContain("Derivation");
    }

    [Fact]
    public void What_to_ask_next_is_told_while_it_is_undetermined() =>
        Run.Of("evaluate", Run.Example("partial-undetermined")).Output.Should().StartWith("Not yet decided\nStill possible: 1.7").And.Contain("Ask next\n  3A (active psychiatric symptoms)");

    [Fact]
    public void An_action_is_told_before_the_reasons() =>
        Run.Of("evaluate", Run.Example("evaluation-pending")).Output.Should().Contain("Provisional.").And.Contain("Before this is final\n  1B (withdrawal) is not evaluated yet");

    [Theory]
    [InlineData(60)]
    [InlineData(100)]
    public void Text_keeps_to_the_width(int width)
    {
        foreach (var example in Directory.GetFiles(Path.Combine(Run.Root, "docs", "examples"), "*.json"))
        {
            Run.With("", width, "evaluate", example).Output.Split('\n').Should().OnlyContain(line => line.Length <= width, example).And.NotContain(line => line.EndsWith(' '));
        }
    }

    [Fact]
    public void Control_characters_of_a_case_do_not_reach_the_terminal() =>
        Run.With("""{ "schema": "levelofcare.case/1", "edition": "4", "population": "\u001b[31m", "assessedOn": "2026-11-20", "ratings": {} }""", 100, "evaluate", "-")
            .Error.Should().NotContain("\u001b");

    [Fact]
    public void The_same_case_gives_the_same_bytes_on_every_run() =>
        Run.Of("evaluate", Run.Example("recovery-residence"), "--format", "json").Should().Be(Run.Of("evaluate", Run.Example("recovery-residence"), "--format", "json"));
}
