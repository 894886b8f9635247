namespace LevelOfCare.Tests;

/// <summary>A decision costs little until it is asked to explain itself, and explains itself the same to everybody who asks.</summary>
public sealed class UnfoldingSpecs
{
    private static readonly PlacementCase Case = Given.Rated("1B=2", "3A=1A", "5B=A");

    [Fact]
    public void A_label_alone_allocates_nothing_of_the_explanation()
    {
        var decision = PlacementEngine.Default.Evaluate(Case);
        AllocatedBy(() => PlacementEngine.Default.Evaluate(Case).Label!.Length);

        AllocatedBy(() => decision.Label!.Length).Should().Be(0);
        AllocatedBy(() => PlacementEngine.Default.Evaluate(Case).Label!.Length).Should().BeLessThan(1_024);
        AllocatedBy(() => PlacementEngine.Default.Evaluate(Case).SmallestChanges!.Value.Length).Should().BeGreaterThan(1_024);
    }

    [Fact]
    public void Threads_that_unfold_one_decision_at_once_get_the_same()
    {
        for (var round = 0; round < 200; round++)
        {
            var decision = PlacementEngine.Default.Evaluate(Case);
            using var start = new Barrier(4);
            var seen = new (object? Drivers, object? Constraints, object Receipt, object? Changes, string Json)[4];
            Parallel.For(0, seen.Length, new() { MaxDegreeOfParallelism = seen.Length }, place =>
            {
                start.SignalAndWait(TimeSpan.FromMilliseconds(20));
                seen[place] = (Array(decision.Drivers), Array(decision.Constraints), decision.Receipt, Array(decision.SmallestChanges!.Value), PlacementJson.WriteDecision(decision));
            });

            seen.Distinct().Should().ContainSingle();
        }

        static object? Array<T>(System.Collections.Immutable.ImmutableArray<T> list) => System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsArray(list);
    }

    private static long AllocatedBy(Func<int> run)
    {
        run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
