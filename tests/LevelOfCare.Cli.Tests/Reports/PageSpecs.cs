using System.Text.RegularExpressions;

namespace LevelOfCare.Cli.Tests.Reports;

public sealed partial class PageSpecs
{
    public static TheoryData<string> Golden { get; } = ["co-occurring-enhanced", "partial-undetermined", "emergency", "move-php-to-iop", "move-held-by-withdrawal"];

    [Theory]
    [MemberData(nameof(Golden))]
    public void Pages_in_the_docs_are_what_is_written(string example)
    {
        ShouldHold($"docs/examples/pages/{example}.md", Run.Of("evaluate", Run.Example(example), "--format", "markdown").Output);
        ShouldHold($"docs/examples/pages/{example}.html", Run.Of("evaluate", Run.Example(example), "--format", "html").Output);
    }

    [Fact]
    public void Every_example_has_pages_that_are_the_same_each_time_and_need_nothing_beside_them()
    {
        foreach (var example in Directory.GetFiles(Path.Combine(Run.Root, "docs", "examples"), "*.json"))
        {
            var page = Run.Of("evaluate", example, "--format", "html");

            page.Should().Be(Run.Of("evaluate", example, "--format", "html"));
            page.Output.Should().NotMatchRegex("<script|<link|<img|<iframe|src=|href=|url\\(|@import").And.Contain("<html lang=\"en\">").And.EndWith("</html>\n").And.NotContain("\r");
            Addresses().Matches(page.Output).Select(match => match.Value).Distinct().Should().BeSubsetOf(["http://www.w3.org/2000/svg"], example);
            Run.Of("evaluate", example, "--format", "markdown").Output.Should().StartWith("# Level-of-care decision\n").And.NotContain("\n\n\n").And.NotContain("\r");
        }
    }

    [Theory]
    [InlineData("iop-from-outpatient-need", 0)]
    [InlineData("partial-undetermined", 1)]
    [InlineData("no-disorder", 1)]
    [InlineData("emergency", 4)]
    public void The_exit_code_is_that_of_the_answer(string example, int code)
    {
        Run.Of("evaluate", Run.Example(example), "--format", "markdown").ExitCode.Should().Be(code);
        Run.Of("evaluate", Run.Example(example), "--format", "html").ExitCode.Should().Be(code);
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("html")]
    public void An_invalid_case_has_no_page(string format)
    {
        var run = Run.With("{}", 100, "evaluate", "-", "--format", format);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("LOC1004");
    }

    /// <summary>Compares a page with what is written; LEVELOFCARE_APPROVE=1 writes it instead, for somebody to read the difference.</summary>
    private static void ShouldHold(string file, string page)
    {
        var path = Path.Combine(Run.Root, file);
        if (Environment.GetEnvironmentVariable("LEVELOFCARE_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, page);
        }

        File.ReadAllText(path).Should().Be(page, $"{file} must agree; run the tests with LEVELOFCARE_APPROVE=1 to write it, and read the difference");
    }

    [GeneratedRegex("https?://[^\"'<> ]*")]
    private static partial Regex Addresses();
}
