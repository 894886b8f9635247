namespace LevelOfCare.Benchmarks.ByHand;

/// <summary>What a twin answers: the same as a decision's label, withdrawal, drivers, actions, constraints and transition.</summary>
internal sealed record Answer(string? Label, IReadOnlyList<AddOn> AddOns, IReadOnlyList<Need> Needs, IReadOnlyList<Todo> Todos)
{
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    public Detoxification? Withdrawal { get; init; }

    public Move? Move { get; init; }
}

/// <summary>A requirement, with where it comes from.</summary>
internal sealed record Need(string About, string Value, string Minimum, string Rule);

/// <summary>Something to be done.</summary>
internal sealed record Todo(string Code, string About);

/// <summary>A constraint that is not met.</summary>
internal sealed record Fault(string Code, Severity Severity, string About, string Message, string Rule);

/// <summary>Withdrawal management, and what last raised it.</summary>
internal sealed record Detoxification(string Level, string Basis);

/// <summary>Where the person goes from where they are.</summary>
internal sealed record Move(string Kind, string? From, string? To, IReadOnlyList<string> Because);
