using LevelOfCare.Wording;

namespace LevelOfCare.Facts;

/// <summary>A row of the table of transitions applies; whether it speaks depends on the rows before it.</summary>
public sealed record TransitionOption
{
    internal TransitionOption(string row, string kind, string? from, string? to, Message because)
    {
        Row = row;
        Kind = kind;
        From = from;
        To = to;
        Because = because;
    }

    /// <summary>The row of the table, such as <c>4</c> or <c>7a</c>.</summary>
    public string Row { get; }

    /// <summary>The kind of transition, such as <c>stepUp</c>.</summary>
    public string Kind { get; }

    /// <summary>The current level as the case writes it; <see langword="null"/> where there is none.</summary>
    public string? From { get; }

    /// <summary>Where to; <see langword="null"/> for a discharge.</summary>
    public string? To { get; }

    /// <summary>The place in the order in which rows are asked: 1, 2, 3, 9, 10, 4 to 8. Both parts of 7 are one.</summary>
    public int Order => OrderOf(Row);

    /// <summary>Why.</summary>
    internal Message Because { get; }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"row {Row} of the transitions applies: {Kind}{(To is null ? "" : $" to {To}")}";

    internal static int OrderOf(string row) => row switch
    {
        "1" => 1,
        "2" => 2,
        "3" => 3,
        "9" => 4,
        "10" => 5,
        "4" => 6,
        "5" => 7,
        "6" => 8,
        "7a" or "7b" => 9,
        _ => 10,
    };
}
