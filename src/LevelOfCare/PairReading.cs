using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>What came of reading a case that is rated by both editions: a case for each of them, or everything that is wrong.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class PairReading
{
    internal PairReading(PlacementCase third, PlacementCase fourth)
    {
        Third = third;
        Fourth = fourth;
        Id = third.Id;
        Emergencies = third.Emergencies;
    }

    internal PairReading(IEnumerable<CaseProblem> problems, PlacementCase? legible)
    {
        Problems = [.. problems];
        Id = legible?.Id;
        Emergencies = legible?.Emergencies ?? [];
    }

    /// <summary>The case as the third edition rates it; <see langword="null"/> where there are problems.</summary>
    public PlacementCase? Third { get; }

    /// <summary>The case as the fourth edition rates it; <see langword="null"/> where there are problems.</summary>
    public PlacementCase? Fourth { get; }

    /// <summary>Everything that is wrong; empty where there are cases.</summary>
    public ImmutableArray<CaseProblem> Problems { get; } = [];

    /// <summary>The caller's name for the case, where it could be read.</summary>
    public string? Id { get; }

    /// <summary>The emergencies that could be read, also where the case is not valid: they must not be lost.</summary>
    public ImmutableArray<Emergency> Emergencies { get; }
}
