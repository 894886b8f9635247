namespace LevelOfCare.Facts;

/// <summary>A program that may be chosen: it accepts, gives no violation, and is at the indicated level or above.</summary>
public sealed record CandidateProgram
{
    internal CandidateProgram(OfferedProgram offered, CareLevel indicated)
    {
        Offered = offered;
        Indicated = indicated;
    }

    /// <summary>The program.</summary>
    public OfferedProgram Offered { get; }

    /// <summary>The level indicated.</summary>
    public CareLevel Indicated { get; }

    /// <summary>Whether it is to be chosen before another candidate.</summary>
    /// <param name="other">Another candidate.</param>
    /// <returns><see langword="true"/> where it is.</returns>
    public bool IsBetterThan(CandidateProgram other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Offered.IsCloserFromAbove(other.Offered);
    }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{Offered.Id} may be chosen";
}
