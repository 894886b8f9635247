using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>What came of reading a profile: the profile, or everything that is wrong with it.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class ProfileReading
{
    internal ProfileReading(PlacementProfile profile) => Profile = profile;

    internal ProfileReading(IEnumerable<CaseProblem> problems) => Problems = [.. problems];

    /// <summary>The profile, which an engine can use as it is; <see langword="null"/> where there are problems.</summary>
    public PlacementProfile? Profile { get; }

    /// <summary>Everything that is wrong, each with a path in the profile; empty where there is a profile.</summary>
    public ImmutableArray<CaseProblem> Problems { get; } = [];
}
