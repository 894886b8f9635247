using System.Globalization;

namespace LevelOfCare.Wording;

/// <summary>What notes and constraints of rules say, and the remedy.</summary>
internal static class FindingMessages
{
    public const string FactContradictsRatings = "This fact asks for a lot though no dimension is rated 2 or more. Check the fact and the ratings against each other.";
    public const string ScaleContradictsRating = "The scale or history recorded asks for more than the rating says. Look at the person again, and correct the rating or what is recorded.";

    public static string ScaleStale(TimeSpan limit) =>
        $"The score is older than {Hours(limit)} at the end of the day of the assessment and was not used. Score it again.";

    public static string Hours(TimeSpan limit) => string.Create(CultureInfo.InvariantCulture, $"{limit.TotalHours:0.##} hours");
}
