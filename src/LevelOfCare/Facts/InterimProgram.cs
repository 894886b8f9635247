namespace LevelOfCare.Facts;

/// <summary>The closest program below what is needed, while there is a gap. It is not a placement.</summary>
public sealed record InterimProgram
{
    internal InterimProgram(OfferedProgram offered) => Offered = offered;

    /// <summary>The program.</summary>
    public OfferedProgram Offered { get; }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{Offered.Id} is the closest below";
}
