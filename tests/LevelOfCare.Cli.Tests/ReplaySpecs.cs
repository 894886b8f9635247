namespace LevelOfCare.Cli.Tests;

public sealed class ReplaySpecs
{
    private static readonly string Hospital = Run.Of("evaluate", Run.Example("hospital"), "--format", "json").Output;

    private static Run Replay(string decision, string example = "hospital", params string[] more) => Run.With(decision, 200, ["replay", "-", Run.Example(example), .. more]);

    [Theory]
    [InlineData("hospital")]
    [InlineData("partial-undetermined")]
    [InlineData("no-disorder")]
    [InlineData("emergency")]
    public void The_same_case_under_the_same_rules_is_confirmed(string example)
    {
        var run = Replay(Run.Of("evaluate", Run.Example(example), "--format", "json").Output, example);

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("Confirmed");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void Another_case_is_told_and_the_decisions_are_not_compared()
    {
        var run = Replay(Hospital, "no-disorder");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("input: then sha256:").And.Contain("not the case that was decided").And.NotContain("What came out differently");
    }

    [Fact]
    public void Another_rule_set_is_told_with_what_came_out_differently()
    {
        var run = Replay(Changed(("\"rules\": \"sha256:", "\"rules\": \"sha256:00"), ("\"label\": \"4\"", "\"label\": \"3.7\"")));

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("rules: then sha256:00").And.Contain("The rule set is another one").And.Contain("label: then 3.7, now 4").And.NotContain("whyNotLower:");
    }

    [Fact]
    public void Another_rule_set_that_decides_the_same_is_told_so() =>
        Replay(Changed(("\"rules\": \"sha256:", "\"rules\": \"sha256:00"))).Output.Should().Contain("does not change this decision");

    [Fact]
    public void Another_version_is_told() =>
        Replay(Changed(("\"version\": \"", "\"version\": \"9."), ("\"status\": \"decided\"", "\"status\": \"undetermined\""))).Output.Should().Contain("version: then 9.").And.Contain("the version is another one");

    [Fact]
    public void Another_engine_is_told() => Replay(Changed(("\"engine\": \"embedded\"", "\"engine\": \"nrules\""))).Output.Should().Contain("engine: then nrules, now embedded");

    [Fact]
    public void A_decision_altered_after_it_was_written_is_told() =>
        Replay(Changed(("\"label\": \"4\"", "\"label\": \"2.1\""))).Output.Should().Contain("altered after it was written").And.Contain("label: then 2.1, now 4");

    [Fact]
    public void A_member_that_was_not_there_then_is_told() =>
        Replay(Changed(("\"provisional\": false,", ""))).Output.Should().Contain("provisional: then nothing, now false");

    [Fact]
    public void As_JSON_it_lists_receipt_and_decision_apart()
    {
        Replay(Hospital, "hospital", "--format", "json").Output.Should().Be("""
            {
              "id": "hospital",
              "same": true,
              "receipt": [],
              "decision": []
            }

            """.ReplaceLineEndings("\n"));
        Replay(Changed(("\"label\": \"4\"", "\"label\": \"2.1\"")), "hospital", "--format", "json").Output.Should().Contain("\"what\": \"label\",\n      \"then\": \"2.1\",\n      \"now\": \"4\"");
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"schema\":\"levelofcare.decision/2\"}")]
    [InlineData("{\"schema\":\"levelofcare.decision/1\",\"status\":\"invalid\"}")]
    public void What_is_no_decision_is_told_and_ends_with_2(string decision)
    {
        var run = Replay(decision);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("The decision is not valid").And.Contain("LOC1060 $");
    }

    [Fact]
    public void An_invalid_case_ends_with_2() => Run.With("{}", 100, "replay", Path.Combine(Run.Root, "docs/examples/decisions/hospital.json"), "-").ExitCode.Should().Be(2);

    [Fact]
    public void Standard_input_cannot_be_both() => Run.Of("replay", "-", "-").ExitCode.Should().Be(3);

    private static string Changed(params (string Old, string New)[] changes) => changes.Aggregate(Hospital, (text, change) =>
    {
        text.Should().Contain(change.Old);
        return text.Replace(change.Old, change.New, StringComparison.Ordinal);
    });
}
