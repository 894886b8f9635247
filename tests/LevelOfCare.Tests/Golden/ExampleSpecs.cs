using System.Text;

namespace LevelOfCare.Tests.Golden;

/// <summary>Every example in docs/examples gives the decision beside it, byte for byte. Write them anew with LEVELOFCARE_APPROVE=1 and read the difference.</summary>
public sealed class ExampleSpecs
{
    public static TheoryData<string> Examples { get; } =
        [.. Directory.GetFiles(Repository.PathOf("docs/examples"), "*.json").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_gives_the_decision_beside_it(string file)
    {
        var reading = PlacementJson.ReadCase(File.ReadAllBytes(Repository.PathOf($"docs/examples/{file}")));

        reading.Problems.Should().BeEmpty();
        Repository.ShouldHold($"docs/examples/decisions/{file}", PlacementJson.WriteDecision(PlacementEngine.Default.Evaluate(reading.Case!)) + "\n");
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_order_of_ratings_or_facts_in_the_file_does_not_matter(string file)
    {
        var text = File.ReadAllText(Repository.PathOf($"docs/examples/{file}"));
        var part = Math.Max(text.IndexOf("\"ratings\"", StringComparison.Ordinal), text.IndexOf("\"mentalHealth\"", StringComparison.Ordinal));
        var open = text.IndexOf('{', part);
        var close = text.IndexOf('}', open);
        var turned = $"{text[..(open + 1)]}{string.Join(',', text[(open + 1)..close].Split(',').Reverse())}{text[close..]}";

        var decision = PlacementEngine.Default.Evaluate(PlacementJson.ReadCase(Encoding.UTF8.GetBytes(turned)).Case!);

        PlacementJson.WriteDecision(decision).Should().Be(PlacementJson.WriteDecision(PlacementEngine.Default.Evaluate(PlacementJson.ReadCase(Encoding.UTF8.GetBytes(text)).Case!)));
    }
}
