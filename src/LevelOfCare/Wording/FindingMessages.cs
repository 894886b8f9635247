namespace LevelOfCare.Wording;

/// <summary>What notes and constraints of rules say, and the remedy.</summary>
internal static class FindingMessages
{
    public const string FactContradictsRatings = "This fact asks for a lot though no dimension is rated 2 or more. Check the fact and the ratings against each other.";
    public const string ScaleContradictsRating = "The scale asks for more than the rating says. Look at the person again, and correct the rating or the score.";
    public const string ScaleStale = "The score is older than 24 hours on the day of the assessment and was not used. Score it again.";
}
