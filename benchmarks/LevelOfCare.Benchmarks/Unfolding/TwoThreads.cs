namespace LevelOfCare.Benchmarks.Unfolding;

/// <summary>What unfolds on first access: nothing of it is made for a label alone, and two threads that unfold one decision see the same.</summary>
internal static class TwoThreads
{
    /// <summary>Unfolds each decision on two threads at once.</summary>
    /// <returns>How many decisions were unfolded.</returns>
    /// <exception cref="InvalidOperationException">The threads saw different things, or something else than one thread alone.</exception>
    public static int Agree(IReadOnlyCollection<PlacementCase> cases)
    {
        var decisions = cases.Select(PlacementEngine.Default.Evaluate).ToArray();
        var seen = new Parts[2][];
        using var together = new Barrier(2);
        var threads = Enumerable.Range(0, 2).Select(number => new Thread(() =>
        {
            var mine = new Parts[decisions.Length];
            for (var index = 0; index < decisions.Length; index++)
            {
                together.SignalAndWait();
                mine[index] = Parts.Of(decisions[index], backwards: number == 1);
            }

            seen[number] = mine;
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        var place = 0;
        foreach (var patientCase in cases)
        {
            if (!seen[0][place].IsSameAs(seen[1][place]) || PlacementJson.WriteDecision(decisions[place]) != PlacementJson.WriteDecision(PlacementEngine.Default.Evaluate(patientCase)))
            {
                throw new InvalidOperationException($"Two threads see different things of {patientCase.Id}.");
            }

            place++;
        }

        return decisions.Length;
    }

    /// <summary>The bytes allocated for a label alone, and for everything, a case.</summary>
    public static (long Label, long Everything) Allocated(IReadOnlyCollection<PlacementCase> cases)
    {
        long label = 0, everything = 0;
        for (var round = 0; round < 2; round++)
        {
            // The first round builds what is built once.
            label = Measure(cases, decision => decision.Label);
            everything = Measure(cases, Reading.Everything);
        }

        return (label, everything);
    }

    private static long Measure(IReadOnlyCollection<PlacementCase> cases, Func<PlacementDecision, object?> read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var patientCase in cases)
        {
            GC.KeepAlive(read(PlacementEngine.Default.Evaluate(patientCase)));
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / cases.Count;
    }

    /// <summary>The objects that a thread got; of arrays, their items.</summary>
    private sealed record Parts(Driver[] Drivers, ConstraintFinding[] Constraints, object?[] Others)
    {
        public static Parts Of(PlacementDecision decision, bool backwards)
        {
            object?[] others = backwards ? Rest(decision) : [];
            ConstraintFinding[] constraints = backwards ? [.. decision.Constraints] : [];
            Driver[] drivers = [.. decision.Drivers];
            return backwards ? new(drivers, constraints, others) : new(drivers, [.. decision.Constraints], Rest(decision));
        }

        public bool IsSameAs(Parts other) => Same(Drivers, other.Drivers) && Same(Constraints, other.Constraints) && Same(Others, other.Others);

        private static object?[] Rest(PlacementDecision decision) =>
        [
            decision.Receipt, decision.Transition, decision.Review, decision.Placement, decision.Withdrawal, .. decision.Notes, .. decision.Plan ?? [], .. decision.SmallestChanges ?? [],
            .. decision.WhyNotLower ?? [], .. decision.WhyNotHigher ?? [],
        ];

        private static bool Same(object?[] left, object?[] right) => left.Length == right.Length && left.Zip(right).All(pair => ReferenceEquals(pair.First, pair.Second));
    }
}
