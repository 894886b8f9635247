using BenchmarkDotNet.Attributes;
using LevelOfCare.Benchmarks.Cases;

namespace LevelOfCare.Benchmarks.ThirdEdition;

/// <summary>A complete third-edition case with withdrawal, constraints on five programs and a transition, against the hand-written twin.</summary>
[MemoryDiagnoser]
public class ThirdEditionBenchmark
{
    private static readonly PlacementCase[] Cases = ThirdEditionCases.Complete;

    private int next;

    [GlobalSetup]
    public void TwinAgrees() => Agreement.Require(Cases, ThirdEditionTwin.Decide, withMoves: true);

    [Benchmark(Baseline = true)]
    public object HandWrittenTwin() => ThirdEditionTwin.Decide(Next());

    [Benchmark]
    public object? LabelAlone() => PlacementEngine.Default.Evaluate(Next()).Label;

    /// <summary>What the twin gives, and what the goal speaks of.</summary>
    [Benchmark]
    public int LabelDriversActionsConstraintsWithdrawalTransition()
    {
        var decision = PlacementEngine.Default.Evaluate(Next());
        return Reading.WithConstraints(decision) + (decision.Withdrawal?.Level?.Length ?? 0) + (decision.Transition?.Because.Length ?? 0);
    }

    [Benchmark]
    public object Everything() => Reading.Everything(PlacementEngine.Default.Evaluate(Next()));

    private PlacementCase Next() => Cases[next = (next + 1) % Cases.Length];
}
