using BenchmarkDotNet.Attributes;

namespace LevelOfCare.Benchmarks;

/// <summary>A case that is not completely rated, as a form asks on every keystroke.</summary>
[MemoryDiagnoser]
public class PartialBenchmark
{
    private int next;

    [Benchmark]
    public object ThreeUnknown() => PlacementEngine.Default.Evaluate(Cases.Partial[next = (next + 1) % Cases.Count]).Missing;

    [Benchmark]
    public object AllTwelveUnknown() => PlacementEngine.Default.Evaluate(Cases.Empty).Missing;
}
