namespace LevelOfCare.Cli.Tests;

/// <summary>The verb <c>check</c>: constraints only, with exit codes of its own.</summary>
public sealed class CheckSpecs
{
    private static string OnlyPrograms => File.ReadAllText(Run.Example("documented-refusal")).Replace("\"2A\": \"3A\",", "", StringComparison.Ordinal);

    private static string WithEmptyRatings(string example)
    {
        var text = File.ReadAllText(Run.Example(example));
        var open = text.IndexOf('{', text.IndexOf("\"ratings\"", StringComparison.Ordinal));
        return $"{text[..(open + 1)]}{text[text.IndexOf('}', open)..]}";
    }

    [Theory]
    [InlineData("documented-refusal", 1)]
    [InlineData("waitlist-gap", 0)]
    [InlineData("hospital", 0)]
    [InlineData("emergency", 4)]
    public void The_exit_code_says_whether_a_violation_was_found(string example, int code)
    {
        Run.Of("check", Run.Example(example)).ExitCode.Should().Be(code);
        Run.Of("check", Run.Example(example), "--format", "json").ExitCode.Should().Be(code);
    }

    [Fact]
    public void An_invalid_case_ends_with_2() => Run.With("{}", 100, "check", "-").ExitCode.Should().Be(2);

    [Fact]
    public void Violations_come_first_with_their_rule()
    {
        var output = Run.Of("check", Run.Example("documented-refusal")).Output;

        output.Should().StartWith("3.7 is indicated: ").And.Contain("Violations: must not go ahead as it is").And.Contain("BELOW-SAFETY-FLOOR (riverside-iop)").And.Contain("REFUSAL-RECORDED");
        output.Should().NotContain("Derivation");
    }

    [Fact]
    public void Empty_ratings_check_the_programs_by_themselves()
    {
        var run = Run.With(WithEmptyRatings("documented-refusal"), 100, "check", "-");

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("Programs by themselves, edition 4: 0 violations, 0 warnings.");
    }

    [Fact]
    public void JSON_has_the_documented_members()
    {
        var output = Run.Of("check", Run.Example("documented-refusal"), "--format", "json").Output;

        output.Should().StartWith("{\n  \"schema\": \"levelofcare.check/1\",\n  \"id\": \"documented-refusal\",\n  \"edition\": \"4\",\n  \"scope\": \"placement\",\n  \"status\": \"decided\",\n  \"label\": \"3.7\",\n  \"emergency\": null,")
            .And.Contain("\"severity\": \"violation\"").And.Contain("\"rule\": \"PERSON-FLOOR\"").And.EndWith("}\n");
    }

    [Fact]
    public void While_undetermined_what_depends_on_it_is_not_yet_known() => Run.With(OnlyPrograms, 100, "check", "-").Output.Should().StartWith("The level is not yet decided").And.Contain("NOT-YET-KNOWN");

    [Fact]
    public void The_page_of_evaluate_shows_the_choice_and_the_gap() =>
        Run.Of("evaluate", Run.Example("waitlist-gap")).Output.Should().Contain("Placement\n  hillside-day-program, level 2.5.\n  Gap: 2.1 is indicated and 2.5 is given");
}
