using BenchmarkDotNet.Attributes;
using LevelOfCare.Benchmarks.Cases;

namespace LevelOfCare.Benchmarks.FourthEdition;

/// <summary>A complete fourth-edition case, ratings alone, against the hand-written twin and other engines.</summary>
[MemoryDiagnoser]
public class EvaluateBenchmark
{
    private static readonly PlacementCase[] Cases = FourthEditionCases.Complete;

    private readonly InRulesEngine rulesEngine = new();
#if NRULES
    private readonly PlacementEngine inNRules = NRules.NRulesPlacement.Create(_ => { });
#endif
    private int next;

    [GlobalSetup]
    public void TwinsAgree()
    {
        Agreement.Require(Cases, FourthEditionTwin.Decide, withMoves: false);
        foreach (var patientCase in Cases)
        {
            var (decision, other) = (PlacementEngine.Default.Evaluate(patientCase), rulesEngine.Decide(patientCase));
            if (other.Label != decision.Label || !other.Evaluations.Order().SequenceEqual(decision.Actions.Select(action => action.About)))
            {
                throw new InvalidOperationException($"RulesEngine says {other.Label} of {patientCase.Id}, and the library {decision.Label}.");
            }
#if NRULES
            if (inNRules.Evaluate(patientCase).Label != decision.Label)
            {
                throw new InvalidOperationException($"NRules differs on {patientCase.Id}.");
            }
#endif
        }
    }

    [Benchmark(Baseline = true)]
    public object HandWrittenTwin() => FourthEditionTwin.Decide(Next());

    [Benchmark]
    public object? LabelAlone() => PlacementEngine.Default.Evaluate(Next()).Label;

    [Benchmark]
    public int LabelDriversActions() => Reading.LabelDriversActions(PlacementEngine.Default.Evaluate(Next()));

    /// <summary>What the twin gives, and what the goal speaks of.</summary>
    [Benchmark]
    public int LabelDriversActionsConstraints() => Reading.WithConstraints(PlacementEngine.Default.Evaluate(Next()));

    [Benchmark]
    public object Everything() => Reading.Everything(PlacementEngine.Default.Evaluate(Next()));

    /// <summary>Microsoft's RulesEngine: each row a rule, the combination as rules over what they found, put together by hand.</summary>
    [Benchmark]
    public object RulesEngineLabel() => rulesEngine.Decide(Next());

    /// <summary>The rows alone: how far it gets by itself.</summary>
    [Benchmark]
    public int RulesEngineMinimaOnly() => rulesEngine.Minima(Next());

#if NRULES
    [Benchmark]
    public object? NRulesLabelAlone() => inNRules.Evaluate(Next()).Label;

    [Benchmark]
    public int NRulesLabelDriversActionsConstraints() => Reading.WithConstraints(inNRules.Evaluate(Next()));
#endif

    private PlacementCase Next() => Cases[next = (next + 1) % Cases.Length];
}
