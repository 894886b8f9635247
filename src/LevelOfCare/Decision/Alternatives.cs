using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>Why a decision is not another one, and what would make it so.</summary>
/// <param name="WhyNotLower">Why not a lower level.</param>
/// <param name="WhyNotHigher">Why not a higher level.</param>
/// <param name="SmallestChanges">The smallest changes that give another label.</param>
internal sealed record Alternatives(ImmutableArray<WhyNotLower>? WhyNotLower, ImmutableArray<WhyNotHigher>? WhyNotHigher, ImmutableArray<SmallestChange>? SmallestChanges)
{
    /// <summary>Nothing is decided that could be otherwise.</summary>
    public static Alternatives None { get; } = new(null, null, null);
}
