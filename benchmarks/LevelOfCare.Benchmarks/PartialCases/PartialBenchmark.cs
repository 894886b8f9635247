using BenchmarkDotNet.Attributes;
using LevelOfCare.Benchmarks.Cases;

namespace LevelOfCare.Benchmarks.PartialCases;

/// <summary>A case that is not completely rated, as a form asks on every keystroke.</summary>
[MemoryDiagnoser]
public abstract class PartialBenchmark
{
    private PlacementCase[] cases = [];
    private int next;

    /// <summary>Label, possible labels and what is missing.</summary>
    [Benchmark(Baseline = true)]
    public int LabelPossibleMissing()
    {
        var decision = PlacementEngine.Default.Evaluate(Next());
        return (decision.Label?.Length ?? 0) + decision.Possible.Length + decision.Missing.Length;
    }

    [Benchmark]
    public object Everything() => Reading.Everything(PlacementEngine.Default.Evaluate(Next()));

    /// <summary>Takes the cases to go through, and builds what is built once.</summary>
    protected void GoThrough(PlacementCase[] taken)
    {
        cases = taken;
        foreach (var patientCase in cases)
        {
            var decision = PlacementEngine.Default.Evaluate(patientCase);
            if ((decision.Status == DecisionStatus.Undetermined) != (decision.Missing.Length > 0))
            {
                throw new InvalidOperationException($"{patientCase.Id} is {decision.Status}, with {decision.Missing.Length} facts missing.");
            }
        }
    }

    private PlacementCase Next() => cases[next = (next + 1) % cases.Length];
}

/// <summary>Fourth edition: so many of the twelve keys unknown.</summary>
public class FourthEditionPartialBenchmark : PartialBenchmark
{
    [Params(1, 3, 6, 12)]
    public int Unknown { get; set; }

    [GlobalSetup]
    public void Prepare() => GoThrough(FourthEditionCases.Unknown(Unknown));
}

/// <summary>Third edition: so many of the six ratings and six of the facts unknown; all, with nothing known at all.</summary>
public class ThirdEditionPartialBenchmark : PartialBenchmark
{
    [Params("1", "3", "all")]
    public string Unknown { get; set; } = "";

    [GlobalSetup]
    public void Prepare() =>
        GoThrough(Unknown == "all" ? [ThirdEditionCases.NothingKnown] : ThirdEditionCases.Unknown(int.Parse(Unknown, System.Globalization.CultureInfo.InvariantCulture)));
}
