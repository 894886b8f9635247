using BenchmarkDotNet.Attributes;
using LevelOfCare.Benchmarks.Cases;

namespace LevelOfCare.Benchmarks.FourthEdition;

/// <summary>The same cases with three programs, a current placement and a selection, so that constraints have something to find.</summary>
[MemoryDiagnoser]
public class PlacedBenchmark
{
    private static readonly PlacementCase[] Cases = FourthEditionCases.Placed;

    private int next;

    [GlobalSetup]
    public void TwinAgrees() => Agreement.Require(Cases, FourthEditionTwin.Decide, withMoves: false);

    [Benchmark(Baseline = true)]
    public object HandWrittenTwin() => FourthEditionTwin.Decide(Next());

    [Benchmark]
    public int LabelDriversActionsConstraints() => Reading.WithConstraints(PlacementEngine.Default.Evaluate(Next()));

    [Benchmark]
    public object Everything() => Reading.Everything(PlacementEngine.Default.Evaluate(Next()));

    private PlacementCase Next() => Cases[next = (next + 1) % Cases.Length];
}
