using System.Text.RegularExpressions;

namespace LevelOfCare.Tests.Docs;

/// <summary>What the docs show is what compiles and what is printed.</summary>
public sealed partial class DocSpecs
{
    private static readonly string[] Pages = [.. Directory.GetFiles(Repository.PathOf("docs"), "*.md"), Repository.PathOf("README.md")];

    [Fact]
    public void Every_snippet_of_the_docs_is_the_region_of_that_name()
    {
        var regions = Regions();
        var seen = new HashSet<string>();
        foreach (var page in Pages)
        {
            foreach (var (name, block) in Blocks(page, "snippet"))
            {
                seen.Add(name);
                block.Should().Be(regions[name], $"{Path.GetFileName(page)} quotes it");
            }
        }

        seen.Should().BeEquivalentTo(regions.Keys);
    }

    [Fact]
    public void Outputs_are_what_the_snippets_print()
    {
        var outputs = Pages.SelectMany(page => Blocks(page, "output")).ToDictionary(entry => entry.Name, entry => entry.Block);

        DocSnippets.GettingStarted().Should().Be(outputs["getting-started"]);
        DocSnippets.Unknowns().Should().Be(outputs["unknowns"]);
        DocSnippets.ProgramAlone().Should().Be(outputs["program-check"]);
        DocSnippets.Verified().Should().Be(0);
        DocSnippets.Evidence(PlacementEngine.Default, PlacementEngine.Default.Evaluate(Given.Rated("4A=B"))).Should().StartWith("# Evidence for 2.1");
        DocSnippets.Readme().Should().StartWith("2.1: 4A (likelihood of risky use) is rated B");
    }

    [Fact]
    public void The_endpoint_answers_cases_and_problems()
    {
        DocSnippets.Answer(File.ReadAllBytes(Repository.PathOf("docs/examples/hospital.json"))).Status.Should().Be(200);
        DocSnippets.Answer([]).Status.Should().Be(422);
    }

    [Fact]
    public void The_wrapper_and_the_house_engine_decide_as_the_docs_say()
    {
        using var activities = new System.Diagnostics.ActivitySource("docs");
        var services = new ServiceList();
        DocSnippets.Register(services);

        new TracedPlacement((PlacementEngine)services.Singletons.Single(), activities).Evaluate(Given.Rated("4A=B")).Label.Should().Be("2.1");
        DocSnippets.ClinicEngine().Evaluate(Given.Third("alcohol:15")).Withdrawal!.Level.Should().Be("3.7-WM");
        DocSnippets.StateEngine()!.Evaluate(Given.Rated("4A=B")).Receipt.Profile.Should().Be("example-state-2026");
        DocSnippets.HouseEngine().Evaluate(Given.Rated("4A=B") with { Tags = new Dictionary<string, string> { ["setting"] = "rural" } }).Label.Should().Be("3.1");
    }

    [Fact]
    public void Every_error_code_that_the_source_gives_is_in_the_docs_and_no_other()
    {
        var source = Directory.GetFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Code().Matches(File.ReadAllText(file))).Select(match => match.Value).ToHashSet();

        Code().Matches(File.ReadAllText(Repository.PathOf("docs/errors.md"))).Select(match => match.Value).ToHashSet().Should().BeEquivalentTo(source);
    }

    [Fact]
    public void Links_between_pages_lead_somewhere()
    {
        foreach (var page in Pages)
        {
            foreach (var link in Link().Matches(File.ReadAllText(page)).Select(match => match.Groups[1].Value).Where(link => !link.Contains("://", StringComparison.Ordinal)))
            {
                Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, link)).Should().BeTrue($"{Path.GetFileName(page)} links {link}");
            }
        }
    }

    private static Dictionary<string, string> Regions() => Region()
        .Matches(File.ReadAllText(Repository.PathOf("tests/LevelOfCare.Tests/Docs/DocSnippets.cs")))
        .ToDictionary(match => match.Groups[1].Value, match => Dedented(match.Groups[2].Value));

    private static string Dedented(string text)
    {
        var lines = text.Trim('\n').TrimEnd().Split('\n');
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length >= indent ? line[indent..] : line));
    }

    private static IEnumerable<(string Name, string Block)> Blocks(string page, string kind) => Block()
        .Matches(File.ReadAllText(page)).Where(match => match.Groups[1].Value == kind).Select(match => (match.Groups[2].Value, match.Groups[3].Value.TrimEnd()));

    [GeneratedRegex(@"#region ([\w-]+)\n(.*?)\n *#endregion", RegexOptions.Singleline)]
    private static partial Regex Region();

    [GeneratedRegex(@"<!-- (snippet|output): ([\w-]+) -->\n```\w*\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"LOC[123]\d{3}")]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\(([^)#\s]+)")]
    private static partial Regex Link();
}
