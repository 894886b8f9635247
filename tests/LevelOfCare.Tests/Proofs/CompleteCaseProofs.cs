using LevelOfCare.Engine;
using LevelOfCare.Tests.Engine;

namespace LevelOfCare.Tests.Proofs;

/// <summary>What is read off the diagrams about complete cases is, to the byte, what a run of the rules over each case says.</summary>
public sealed class CompleteCaseProofs
{
    private static readonly PlacementEngine Run = PlacementEngine.CreateOver(new EveryCase(), _ => { });
    private static readonly PlacementEngine HouseDiagrams = PlacementEngine.Create(HouseRules);
    private static readonly PlacementEngine HouseRun = PlacementEngine.CreateOver(new EveryCase(), HouseRules);

    [Fact]
    public void Fourth_edition_cases_agree() => Differences(PlacementEngine.Default, Run, Samples.Of(5_000, 50_000), Fourth).Should().BeEmpty();

    [Fact]
    public void Third_edition_cases_agree() => Differences(PlacementEngine.Default, Run, Samples.Of(3_000, 30_000), Third).Should().BeEmpty();

    [Fact]
    public void Cases_under_house_rules_agree() => Differences(HouseDiagrams, HouseRun, Samples.Of(2_000, 20_000), seed => Fourth(seed) with
    {
        Tags = seed % 3 == 0 ? null : new Dictionary<string, string> { ["setting"] = seed % 3 == 1 ? "rural" : $"other {seed % 100}" },
    }).Should().BeEmpty();

    private static void HouseRules(PlacementOptions options)
    {
        options.HouseRules.Add(new RuralAsksForResidential());
        options.HouseRules.Add(new PayerWantsNotice());
    }

    private static List<string> Differences(PlacementEngine diagrams, PlacementEngine run, int count, Func<int, PlacementCase> make) =>
        [.. ParallelEnumerable.Range(0, count).Where(seed => make(seed) is var patientCase && Text(diagrams, patientCase) != Text(run, patientCase)).Take(3).Select(seed => $"seed {seed}")];

    private static string Text(PlacementEngine engine, PlacementCase patientCase)
    {
        var decision = engine.Evaluate(patientCase);
        return $"{PlacementJson.WriteDecision(decision)}{string.Concat(decision.Derivation.Select(Tree))}";
    }

    private static string Tree(DerivationNode node) => $"({node.Fact} {node.Rule} {string.Concat(node.Because.Select(Tree))})";

    private static PlacementCase Fourth(int seed) => Given.Case(RandomRatings.Complete(new(seed))) with { Facts = new() { SubstanceUseDisorder = Disorder(seed) } };

    private static SubstanceUseDisorder? Disorder(int seed) => (seed % 7) switch { 0 => SubstanceUseDisorder.NotMet, 1 => SubstanceUseDisorder.Probable, 2 => null, _ => SubstanceUseDisorder.Met };

    /// <summary>A complete third-edition case with withdrawal.</summary>
    internal static PlacementCase Third(int seed)
    {
        var random = new Random(seed);
        var mostlyWell = random.Next(2) == 0;
        var disorder = Disorder(seed) ?? SubstanceUseDisorder.Met;
        return new()
        {
            Edition = Edition.Third,
            Population = seed % 3 == 0 ? Population.Adolescent : Population.Adult,
            AssessedOn = new(2026, 11, 20),
            Ratings = Enumerable.Range(1, 6).ToDictionary(dimension => $"D{dimension}", _ => new RatingValue(mostlyWell && random.Next(3) > 0 ? 0 : random.Next(5))),
            Facts = new()
            {
                ImminentDanger = Chance(),
                Nursing24Hour = Chance(),
                Structure24Hour = Chance(),
                NearDailyMonitoring = Chance(),
                CognitiveLimitation = Chance(),
                ConcurrentMedicalCare = Chance(),
                ConcurrentMentalHealthCare = Chance(),
                OutpatientInsufficient = Chance(),
                SubstanceUseDisorder = disorder,
                OpioidUseDisorder = disorder != SubstanceUseDisorder.NotMet && Chance(),
                WantsOpioidMedication = Chance(),
                SafeHomeAtNight = Chance(),
                Pregnant = Chance(),
            },
            Withdrawal = [.. Enum.GetValues<Substance>().Where(_ => random.Next(4) == 0).Select(substance => new WithdrawalItem
            {
                Substance = substance,
                CiwaAr = substance is Substance.Alcohol or Substance.Sedative ? random.Next(30) : null,
                Cows = substance == Substance.Opioid ? random.Next(40) : null,
                HistoryOfSeizureOrDelirium = Chance(),
                NowComplicated = Chance(),
                ScoredAt = new DateTimeOffset(2026, 11, random.Next(17, 21), 9, 0, 0, TimeSpan.Zero),
            })],
        };

        bool Chance() => random.Next(3) == 0;
    }

    /// <summary>The embedded runner, asked to run every case.</summary>
    private sealed class EveryCase : IRuleRunner
    {
        public string Name => EmbeddedRunner.Instance.Name;

        public bool RunsEveryCase => true;

        public IReadOnlyList<Firing> Run(RuleProgram program, IReadOnlyList<object> facts) => EmbeddedRunner.Instance.Run(program, facts);
    }
}
