namespace LevelOfCare.Facts;

/// <summary>The continuum has a gap: no program at the indicated level is open to the person. Planners can count it.</summary>
public sealed record CareGap
{
    internal CareGap(CareLevel indicated, string? given)
    {
        Indicated = indicated;
        Given = given;
    }

    /// <summary>The level indicated.</summary>
    public CareLevel Indicated { get; }

    /// <summary>The level of the program that is chosen instead, as written; <see langword="null"/> where none is.</summary>
    public string? Given { get; }

    /// <summary>Whether nothing is given.</summary>
    public bool IsUnfilled => Given is null;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"there is a gap at {Indicated.Code}";
}
