using System.Text;
using System.Text.Json;

namespace LevelOfCare.Cli.Tests;

[Collection(MeasuredAlone.Name)]
public sealed class AgainstSpecs : IDisposable
{
    private readonly string old = Path.GetTempFileName();

    public void Dispose() => File.Delete(old);

    private static string Case(int number) =>
        $$$"""{"schema":"levelofcare.case/1","id":"n{{{number}}}","edition":"4","population":"adult","assessedOn":"2026-11-20","ratings":{"1A":"0","1B":"0","1C":"ANY","2A":"0","2B":"0","3A":"0","3B":"0","4A":"{{{"ABCDE"[number % 5]}}}","4B":"0","5A":"0","5B":"0","5C":"0"}}""";

    private static readonly string Cases = string.Join('\n', Enumerable.Range(0, 20).Select(Case)) + "\n";

    private Run Against(Func<string, string> change, string? cases = null)
    {
        File.WriteAllText(old, change(Run.With(Cases, 100, "batch", "-").Output));
        return Run.With(cases ?? Cases, 100, "batch", "-", "--against", old);
    }

    [Fact]
    public void Where_nothing_moved_nothing_is_reported()
    {
        var run = Against(text => text);

        run.ExitCode.Should().Be(0);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("20 cases: moved 0, invalid 0, without an old decision of theirs 0, old decisions left over 0; rules then sha256:");
    }

    [Fact]
    public void Whose_decision_moved_is_reported_with_what_it_rested_on_and_rests_on_now()
    {
        // As if an earlier rule set had asked for 2.5 where 4A is rated B.
        var run = Against(text => string.Join('\n', text.Split('\n').Select(line => line.Contains("\"id\":\"n1\"", StringComparison.Ordinal)
            ? line.Replace("\"label\":\"2.1\",\"level\":\"2.1\"", "\"label\":\"2.5\",\"level\":\"2.5\"", StringComparison.Ordinal)
                .Replace("\"minimum\":\"2.1\"", "\"minimum\":\"2.5\"", StringComparison.Ordinal).Replace("\"rules\":\"sha256:", "\"rules\":\"sha256:00", StringComparison.Ordinal)
            : line)));

        run.ExitCode.Should().Be(0);
        var line = JsonDocument.Parse(run.Output).RootElement;
        line.GetProperty("line").GetInt32().Should().Be(2);
        line.GetProperty("id").GetString().Should().Be("n1");
        line.GetProperty("moved").EnumerateArray().Select(member => member.GetString()).Should().Equal("label", "level");
        line.GetProperty("then").GetProperty("label").GetString().Should().Be("2.5");
        line.GetProperty("now").GetProperty("label").GetString().Should().Be("2.1");
        line.GetProperty("driversGone").EnumerateArray().Should().ContainSingle().Which.GetProperty("minimum").GetString().Should().Be("2.5");
        line.GetProperty("driversNew").EnumerateArray().Should().ContainSingle().Which.GetProperty("rule").GetString().Should().Be("T4-4A-B");
        line.GetProperty("receipt").EnumerateObject().Select(part => part.Name).Should().Equal("rules");
        run.Error.Should().Contain("moved 1 (label 1, level 1)").And.Contain("rules then sha256:").And.Contain(", sha256:00");
    }

    [Fact]
    public void Other_words_move_nobodys_decision() =>
        Against(text => text.Replace("is rated", "was rated", StringComparison.Ordinal)).Error.Should().Contain("moved 0");

    [Fact]
    public void A_changed_case_is_told_as_changed_input()
    {
        var run = Against(text => text, Cases.Replace("\"id\":\"n3\",\"edition\":\"4\"", "\"id\":\"n3\",\"edition\":\"4\",\"emergencies\":[\"overdose\"]", StringComparison.Ordinal));

        JsonDocument.Parse(run.Output).RootElement.GetProperty("receipt").EnumerateObject().Select(part => part.Name).Should().Equal("input");
    }

    [Fact]
    public void Withdrawal_that_is_still_open_is_told_by_what_was_and_is_possible()
    {
        const string open = """{"schema":"levelofcare.case/1","id":"w","edition":"3","population":"adult","assessedOn":"2026-11-20","ratings":{"D2":0},"withdrawal":[{"substance":"alcohol","ciwaAr":9}],"facts":{"safeHomeAtNight":true}}""";
        File.WriteAllText(old, Run.With(open, 100, "batch", "-").Output.Replace("\"1-WM\",", "", StringComparison.Ordinal));

        var line = JsonDocument.Parse(Run.With(open, 100, "batch", "-", "--against", old).Output).RootElement;

        line.GetProperty("moved").EnumerateArray().Select(member => member.GetString()).Should().Equal("withdrawal");
        line.GetProperty("now").GetProperty("withdrawalPossible").EnumerateArray().Select(level => level.GetString()).Should().Contain("1-WM");
        line.GetProperty("then").GetProperty("withdrawalPossible").EnumerateArray().Select(level => level.GetString()).Should().NotContain("1-WM").And.NotBeEmpty();
    }

    [Fact]
    public void Cases_and_old_decisions_that_do_not_belong_together_are_told()
    {
        var shifted = Against(text => string.Join('\n', text.Split('\n').Skip(18)));

        shifted.Output.Split('\n')[0].Should().Be("""{"line":1,"id":"n0","problem":"otherCase"}""");
        shifted.Output.Split('\n')[2].Should().Be("""{"line":3,"id":"n2","problem":"noOldDecision"}""");
        Against(text => text + text).Error.Should().Contain("old decisions left over 20");
        Against(_ => "not a decision\n").Output.Should().StartWith("""{"line":1,"id":"n0","problem":"noOldDecision"}""");
    }

    [Fact]
    public void A_line_that_is_no_case_any_more_is_told_and_ends_with_2()
    {
        var run = Against(text => text, Cases.Replace("\"4A\":\"E\"", "\"4A\":\"F\"", StringComparison.Ordinal));

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("invalid 4");
        run.Output.Split('\n')[0].Should().Contain("\"moved\":[\"status\"");
    }

    [Fact]
    public void Standard_input_cannot_be_both() => Run.Of("batch", "-", "--against", "-").ExitCode.Should().Be(3);

    [Fact]
    public void Memory_does_not_grow_with_the_number_of_lines()
    {
        // A kept line would be some 8 kB, so that so many of them could not stay within the bound. What is made once is made before.
        const int Lines = 2_000;
        var decision = Run.With(Case(1) + "\n", 100, "batch", "-").Output;
        using (var file = File.CreateText(old))
        {
            for (var line = 0; line < Lines; line++)
            {
                file.Write(decision);
            }
        }

        var cases = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Case(1) + "\n", Lines)));
        using var input = new MemoryStream(cases);
        using var error = new StringWriter();
        var before = GC.GetTotalMemory(forceFullCollection: true);

        CommandLineApp.Run(["batch", "-", "--against", old], new(input, Stream.Null, error)).Should().Be(0);

        (GC.GetTotalMemory(forceFullCollection: true) - before).Should().BeLessThan(8 * 1024 * 1024);
        error.ToString().Should().StartWith("2,000 cases: moved 0");
    }
}
