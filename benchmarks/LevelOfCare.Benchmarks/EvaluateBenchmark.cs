using BenchmarkDotNet.Attributes;

namespace LevelOfCare.Benchmarks;

/// <summary>A complete fourth-edition case: label, drivers, actions; against the hand-written twin and other engines.</summary>
[MemoryDiagnoser]
public class EvaluateBenchmark
{
    private int next;
    private readonly InRulesEngine rulesEngine = new();
#if NRULES
    private readonly PlacementEngine inNRules = NRules.NRulesPlacement.Create(_ => { });
#endif

    [GlobalSetup]
    public void TwinAgrees()
    {
        foreach (var patientCase in Cases.Complete)
        {
            var decision = PlacementEngine.Default.Evaluate(patientCase);
            var twin = HandWritten.Decide(patientCase);
            if (decision.Label != twin.Label || rulesEngine.Minima(patientCase) != twin.Drivers.Count)
            {
                throw new InvalidOperationException($"The twin or RulesEngine differs on {patientCase.Id}.");
            }
        }
    }

    [Benchmark(Baseline = true)]
    public object HandWrittenTwin() => HandWritten.Decide(Next());

    [Benchmark]
    public object? LabelAlone() => PlacementEngine.Default.Evaluate(Next()).Label;

    /// <summary>What the twin gives: label, drivers, actions.</summary>
    [Benchmark]
    public int LabelDriversActions()
    {
        var decision = PlacementEngine.Default.Evaluate(Next());
        return decision.Label!.Length + decision.Drivers.Length + decision.Actions.Length;
    }

    [Benchmark]
    public int WithConstraints()
    {
        var decision = PlacementEngine.Default.Evaluate(Next());
        return decision.Label!.Length + decision.Drivers.Length + decision.Actions.Length + decision.Constraints.Length;
    }

    [Benchmark]
    public object Everything()
    {
        var decision = PlacementEngine.Default.Evaluate(Next());
        return (decision.Drivers.Length, decision.Constraints.Length, decision.SmallestChanges, decision.Receipt);
    }

    /// <summary>Microsoft's RulesEngine with a rule for each row: how far it gets without combining them.</summary>
    [Benchmark]
    public int RulesEngineMinimaOnly() => rulesEngine.Minima(Next());

#if NRULES
    [Benchmark]
    public object EvaluateInNRules() => inNRules.Evaluate(Next());
#endif

    private PlacementCase Next() => Cases.Complete[next = (next + 1) % Cases.Count];
}
