using LevelOfCare.Wording;

namespace LevelOfCare.Facts;

/// <summary>Why a program was not chosen.</summary>
public sealed record ProgramNotChosen
{
    internal ProgramNotChosen(OfferedProgram offered, Message why)
    {
        ProgramId = offered.Id;
        Why = why;
    }

    /// <summary>The program.</summary>
    public string ProgramId { get; }

    /// <summary>The reason, as a key with arguments.</summary>
    internal Message Why { get; }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{ProgramId} is not chosen";
}
