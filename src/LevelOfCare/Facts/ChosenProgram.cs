namespace LevelOfCare.Facts;

/// <summary>The program that fits best.</summary>
public sealed record ChosenProgram
{
    internal ChosenProgram(CandidateProgram candidate)
    {
        Offered = candidate.Offered;
        Indicated = candidate.Indicated;
    }

    /// <summary>The program.</summary>
    public OfferedProgram Offered { get; }

    /// <summary>The level indicated.</summary>
    public CareLevel Indicated { get; }

    /// <summary>Whether it is above what is indicated, since nothing was open at that level.</summary>
    public bool IsAboveIndicated => Offered.Placement.RanksAbove(Indicated);

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{Offered.Id} is chosen";
}
