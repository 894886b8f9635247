using LevelOfCare.Wording;

namespace LevelOfCare.Facts;

/// <summary>Why the transition is what it is: the row of the table that speaks.</summary>
public sealed record TransitionReason
{
    /// <summary>What is said beside the rows.</summary>
    private const string Beside = "";

    internal TransitionReason(TransitionOption first)
    {
        Row = first.Row;
        Because = first.Because;
    }

    internal TransitionReason(Message because)
    {
        Row = Beside;
        Because = because;
    }

    /// <summary>The row of the table, such as <c>4</c> or <c>7a</c>; empty for what is said beside them.</summary>
    public string Row { get; }

    /// <summary>Whether the level stays what it is because nothing else is indicated: row 6, or monitoring that goes on.</summary>
    public bool IsUnchangedLevel => Row is "6" or "9";

    /// <summary>Why.</summary>
    internal Message Because { get; }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => Row.Length == 0 ? "the tail of 2.1 is part of 2.1" : $"row {Row} of the transitions speaks";
}
