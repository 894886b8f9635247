using BenchmarkDotNet.Attributes;
using LevelOfCare.Benchmarks.Cases;
using LevelOfCare.Benchmarks.LargeRuleBase;

namespace LevelOfCare.Benchmarks.RuleBases;

/// <summary>
/// The library's rules alone, and with nine times as many house rules of payers beside them, on the same cases. Most house rules are of a payer that is not the
/// person's; the person's own payer has eleven. Of ten payers only, unless built with <c>WithLargeRuleBase=true</c> in the environment.
/// </summary>
[MemoryDiagnoser]
public class LargeRuleBaseBenchmark
{
    private static readonly string[] Decided = ["fourth edition", "fourth edition, criteria", "withdrawal scales", "continuum", "transitions", "plan", "review", "placement"];

    private PlacementCase[] cases = [];
    private PlacementEngine large = PlacementEngine.Default;
    private int next;

    /// <summary>Whether the case and its programs have tags, which the house rules read.</summary>
    [Params(true, false)]
    public bool Tagged { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        cases = Tagged ? PayerCases.Tagged : FourthEditionCases.Placed;
        var library = PlacementEngine.Default.Rules.Count(rule => Decided.Contains(rule.Area) || rule.Area.StartsWith("constraints", StringComparison.Ordinal));
        var houseRules = PayerRules.First(9 * library);
        large = PlacementEngine.Create(options =>
        {
            foreach (var rule in houseRules)
            {
                options.HouseRules.Add(rule);
            }
        });

        var found = 0;
        foreach (var patientCase in cases)
        {
            var (plain, more) = (PlacementEngine.Default.Evaluate(patientCase), large.Evaluate(patientCase));
            found += more.Constraints.Count(constraint => constraint.Rule.StartsWith("PAYER-", StringComparison.Ordinal));
            if (more.Level!.Rank < plain.Level!.Rank || (more.Label == plain.Label && plain.Constraints.Except(more.Constraints).Any()))
            {
                throw new InvalidOperationException($"House rules lowered or silenced something of {patientCase.Id}.");
            }
        }

        Console.WriteLine($"// {library} rules and rows of the library decide a case; {houseRules.Count} house rules beside them: {(double)(library + houseRules.Count) / library:0.0} times as many. They found {found} things in {cases.Length} cases.");
        if (Tagged != (found > 0))
        {
            throw new InvalidOperationException("House rules speak where cases have tags, and nowhere else.");
        }
    }

    [Benchmark(Baseline = true)]
    public int LibraryAlone() => Reading.WithConstraints(PlacementEngine.Default.Evaluate(Next()));

    [Benchmark]
    public int WithHouseRules() => Reading.WithConstraints(large.Evaluate(Next()));

    private PlacementCase Next() => cases[next = (next + 1) % cases.Length];
}
