using System.Text.RegularExpressions;
using LevelOfCare.Cli.Graph;
using LevelOfCare.Cli.Pages;

namespace LevelOfCare.Cli.Tests;

public sealed partial class GraphSpecs
{
    [Theory]
    [InlineData("3", Edition.Third)]
    [InlineData("4", Edition.Fourth)]
    public void Every_level_is_a_node_under_its_broad_level(string option, Edition edition)
    {
        var graph = Run.Of("graph", "--edition", option).Output;

        graph.Should().StartWith("flowchart TB\n");
        foreach (var level in CareLevel.All(edition).Where(level => level.BroadLevel > 0 || level.Code == "0.5"))
        {
            graph.Should().Contain($"[\"{level.Code}: {level.Name}\"]\n");
        }

        graph.Should().NotContain("none");
        Subgraph().Matches(graph).Select(match => match.Groups[1].Value[5..]).Should().BeInDescendingOrder().And.HaveCount(edition == Edition.Third ? 5 : 4);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("4")]
    public void Edges_lead_from_and_to_what_is_drawn(string edition)
    {
        var graph = Run.Of("graph", "--edition", edition).Output;
        var drawn = Drawn().Matches(graph).Select(match => match.Groups[1].Value).ToList();

        drawn.Should().OnlyHaveUniqueItems();
        Edge().Matches(graph).SelectMany(match => new[] { match.Groups[1].Value, match.Groups[2].Value }).Should().NotBeEmpty().And.BeSubsetOf(drawn);
    }

    [Fact]
    public void The_usual_way_leads_from_the_hospital_over_day_treatment_and_intensive_outpatient_to_monitoring_and_up_again()
    {
        var graph = Run.Of("graph").Output;

        foreach (var step in new[] { "broad4 --> level2_5", "broad3 --> level2_5", "level2_5 --> level2_1", "level2_1 --> level1_5", "level1_5 --> level1_0", "level1_5 -.-> level2_1", "level2_1 -.-> level2_5", "level2_5 -.-> broad3" })
        {
            Edge().Replace(graph, match => $"{match.Groups[1].Value} {(match.Value.Contains("-.->", StringComparison.Ordinal) ? "-.->" : "-->")} {match.Groups[2].Value}").Should().Contain($"{step}\n");
        }

        graph.Should().NotContain("level1_0 -.->");
        Run.Of("graph", "--edition", "3").Output.Should().MatchRegex("level2_1 -->\\|\"usual way down[^\"]*\"\\| level1\n");
    }

    [Fact]
    public void Transitions_are_edges_with_the_rules_that_give_them()
    {
        var chart = new Flowchart();
        Moves.Draw([Rule("T-04", "transition:stepUp"), Rule("T-07A", "transition:continue"), Rule("T-06", "transition:continue"), Rule("X", "payer"), Rule("H-1", "transition:new")], chart);

        chart.ToString().Should().Contain("care -->|\"step up: T-04\"| higher\n")
            .And.Contain("care -->|\"continue where the person is: T-07A, T-06\"| stays\n")
            .And.Contain("care -->|\"new: H-1\"| new\n")
            .And.NotContain("X");
    }

    /// <summary>The tags tell the kinds; a rule that gives a transition and has no tag would be missing.</summary>
    [Theory]
    [InlineData("3")]
    [InlineData("4")]
    public void Every_rule_that_gives_a_transition_is_in_the_graph(string edition)
    {
        var graph = Run.Of("graph", "--edition", edition).Output;
        var named = Edge().Matches(graph).SelectMany(match => match.Groups[3].Value.Split(": ")[^1].Split(", ")).ToHashSet();

        PlacementEngine.Default.Rules.Where(rule => rule.Yields.Contains("TransitionOption")).Select(rule => rule.Name).Should().NotBeEmpty().And.BeSubsetOf(named);
        typeof(TransitionKinds).GetFields().Select(field => (string)field.GetRawConstantValue()!).Should().OnlyContain(kind => graph.Contains($"\"{Words.Transition(kind)}: ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_docs_show_what_is_printed()
    {
        var file = Path.Combine(Run.Root, "docs/concepts.md");
        var page = File.ReadAllText(file);
        var graph = Run.Of("graph").Output;
        if (Environment.GetEnvironmentVariable("LEVELOFCARE_APPROVE") == "1")
        {
            page = Quoted().Replace(page, match => $"{match.Groups[1].Value}{graph}```");
            File.WriteAllText(file, page);
        }

        Quoted().Match(page).Groups[2].Value.Should().Be(graph, "docs/concepts.md quotes it; run with LEVELOFCARE_APPROVE=1 to write it");
    }

    private static RuleInfo Rule(string name, string tag) => new(name, "A rule.", "transitions", Confidence.High, "", "", [], [], "") { Tags = [tag] };

    [GeneratedRegex(@"^ *subgraph (broad\d)", RegexOptions.Multiline)]
    private static partial Regex Subgraph();

    [GeneratedRegex(@"^ *(?:subgraph )?(\w+)(?:\[|\(\[)", RegexOptions.Multiline)]
    private static partial Regex Drawn();

    [GeneratedRegex(@"(?<1>\w+) -(?:-|\.-)>\|""(?<3>[^""]*)""\| (?<2>\w+)")]
    private static partial Regex Edge();

    [GeneratedRegex(@"(<!-- graph -->\n```mermaid\n)(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Quoted();
}
