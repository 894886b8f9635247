using System.Globalization;

namespace LevelOfCare.Wording;

/// <summary>The messages of notes and constraints that rules give.</summary>
internal static class FindingMessages
{
    public static Message FactContradictsRatings { get; } = new(MessageKeys.FactContradictsRatings);

    public static Message ScaleContradictsRating { get; } = new(MessageKeys.ScaleContradictsRating);

    public static Message ScaleStale(TimeSpan limit) => new(MessageKeys.ScaleStale, Hours(limit));

    public static string Hours(TimeSpan limit) => string.Create(CultureInfo.InvariantCulture, $"{limit.TotalHours:0.##} hours");
}
