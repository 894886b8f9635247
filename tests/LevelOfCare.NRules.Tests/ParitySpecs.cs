namespace LevelOfCare.NRules.Tests;

/// <summary>Both engines give the same bytes on the same case, but for the engine's name. Through the public door only.</summary>
public sealed class ParitySpecs
{
    private static readonly PlacementEngine Embedded = PlacementEngine.Create(WithHouseRules);
    private static readonly PlacementEngine InNRules = NRulesPlacement.Create(WithHouseRules);
    private static readonly PlacementEngine Natively = NRulesPlacement.Create(WithHouseRules, [new NativeRuralTagAsksForResidential()]);

    public static TheoryData<string> Examples { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "examples"), "*.json").Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Examples_agree(string file)
    {
        var reading = PlacementJson.ReadCase(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "examples", file)));

        Write(InNRules, reading.Case!).Should().Be(Write(Embedded, reading.Case!));
    }

    [Fact]
    public void Generated_cases_agree()
    {
        var count = Environment.GetEnvironmentVariable("LEVELOFCARE_PROOFS") == "long" ? 50_000 : 5_000;
        var wrong = ParallelEnumerable.Range(0, count).Where(seed => Generated.Case(seed, complete: true) is var patientCase && Write(InNRules, patientCase) != Write(Embedded, patientCase))
            .Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void A_house_rule_compiled_against_NRules_itself_gives_the_same()
    {
        var wrong = ParallelEnumerable.Range(0, 500).Select(seed => Generated.Case(seed, complete: true, Edition.Fourth) with { Tags = new Dictionary<string, string> { ["setting"] = "rural" } })
            .Where(patientCase => Write(Natively, patientCase) != Write(Embedded, patientCase)).Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Generated_cases_with_unknowns_agree()
    {
        var wrong = ParallelEnumerable.Range(0, 500).Where(seed => Generated.Case(seed, complete: false) is var patientCase && Write(InNRules, patientCase) != Write(Embedded, patientCase))
            .Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void The_receipt_names_the_engine()
    {
        InNRules.Evaluate(Generated.Case(1, complete: true)).Receipt.Engine.Should().Be("nrules");
        Embedded.Evaluate(Generated.Case(1, complete: true)).Receipt.Engine.Should().Be("embedded");
    }

    private static void WithHouseRules(PlacementOptions options)
    {
        options.HouseRules.Add(new RuralTagAsksForResidential());
        options.HouseRules.Add(new SouthernProgramsAreOutsideTheNetwork());
    }

    private static string Write(PlacementEngine engine, PlacementCase patientCase)
    {
        var decision = engine.Evaluate(patientCase);
        return $"{PlacementJson.WriteDecision(decision).Replace("\"nrules\"", "\"embedded\"", StringComparison.Ordinal)}\n{string.Join('\n', decision.Derivation.Select(Text))}";
    }

    private static string Text(DerivationNode node) => $"({node.Fact} {node.Rule} {string.Join(' ', node.Because.Select(Text))})";
}
