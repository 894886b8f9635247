using System.Globalization;

namespace LevelOfCare.Json;

/// <summary>How dates and times are written as text, and how they are read: one form each.</summary>
internal static class Texts
{
    public const string DateForm = "a date as yyyy-MM-dd, such as 2026-11-20";
    public const string TimeForm = "a time as HH:mm, such as 17:30";
    public const string MomentForm = "a date and time with an offset, such as 2026-11-20T09:00:00Z";

    private static readonly string[] MomentFormats =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mmK",
    ];

    public static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    public static DateTimeOffset? Moment(string text) => HasOffset(text)
        && DateTimeOffset.TryParseExact(text, MomentFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;

    private static bool HasOffset(string text) => text.EndsWith('Z') || (text.Length > 6 && text[^6] is '+' or '-');
}
