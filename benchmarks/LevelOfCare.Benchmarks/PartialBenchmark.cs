using BenchmarkDotNet.Attributes;

namespace LevelOfCare.Benchmarks;

/// <summary>A case that is not completely rated, as a form asks on every keystroke: possible labels, and what is missing.</summary>
[MemoryDiagnoser]
public class PartialBenchmark
{
    private static readonly PlacementCase EmptyThird = new()
    {
        Edition = Edition.Third, Population = Population.Adult, AssessedOn = new(2026, 11, 20), Ratings = new Dictionary<string, RatingValue>(),
    };

    private int next;

    [Benchmark]
    public object ThreeUnknown() => PlacementEngine.Default.Evaluate(Cases.Partial[next = (next + 1) % Cases.Count]).Missing;

    [Benchmark]
    public object AllTwelveUnknown() => PlacementEngine.Default.Evaluate(Cases.Empty).Missing;

    /// <summary>Six ratings, eleven facts, and withdrawal with its own unknowns.</summary>
    [Benchmark]
    public object ThirdEditionAllUnknown() => PlacementEngine.Default.Evaluate(EmptyThird).Missing;
}
