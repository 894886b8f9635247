using System.Collections.Immutable;

namespace LevelOfCare.Facts;

/// <summary>The levels that a payer authorizes. Need is never derived from it.</summary>
public sealed record AuthorizedCoverage
{
    private readonly ImmutableArray<string> codes;

    internal AuthorizedCoverage(Coverage coverage)
    {
        Payer = coverage.Payer;
        codes = coverage.Authorized;
        Listed = codes.Length == 0 ? "no level" : string.Join(", ", codes);
    }

    /// <summary>The caller's name for the payer.</summary>
    public string Payer { get; }

    /// <summary>The codes authorized, in words.</summary>
    public string Listed { get; }

    /// <summary>Whether a level is among them.</summary>
    /// <param name="level">The level.</param>
    /// <returns><see langword="true"/> where it is.</returns>
    public bool Covers(CareLevel level)
    {
        ArgumentNullException.ThrowIfNull(level);
        return codes.Contains(level.Code);
    }

    /// <summary>Equal where payer and levels are.</summary>
    /// <param name="other">Another coverage.</param>
    /// <returns>Whether both say the same.</returns>
    public bool Equals(AuthorizedCoverage? other) => other is not null && Payer == other.Payer && Listed == other.Listed;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Payer, Listed);

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{Payer} authorizes {Listed}";
}
