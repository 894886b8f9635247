using BenchmarkDotNet.Attributes;

namespace LevelOfCare.Benchmarks;

/// <summary>A complete case: label, drivers, actions; against the hand-written twin.</summary>
[MemoryDiagnoser]
public class EvaluateBenchmark
{
    private int next;
#if NRULES
    private readonly PlacementEngine inNRules = NRules.NRulesPlacement.Create(_ => { });
#endif

    [GlobalSetup]
    public void TwinAgrees()
    {
        foreach (var patientCase in Cases.Complete)
        {
            var decision = PlacementEngine.Default.Evaluate(patientCase);
            if (decision.Label != HandWritten.Decide(patientCase).Label)
            {
                throw new InvalidOperationException($"The twin differs on {patientCase.Id}.");
            }
        }
    }

    [Benchmark(Baseline = true)]
    public object HandWrittenTwin() => HandWritten.Decide(Next());

    [Benchmark]
    public object Evaluate() => PlacementEngine.Default.Evaluate(Next());

    [Benchmark]
    public object EvaluateAndUnfold()
    {
        var decision = PlacementEngine.Default.Evaluate(Next());
        return decision.Drivers;
    }

#if NRULES
    [Benchmark]
    public object EvaluateInNRules() => inNRules.Evaluate(Next());
#endif

    private PlacementCase Next() => Cases.Complete[next = (next + 1) % Cases.Count];
}
