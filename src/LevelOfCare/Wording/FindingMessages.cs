namespace LevelOfCare.Wording;

/// <summary>The messages of notes and constraints that rules give.</summary>
internal static class FindingMessages
{
    public static Message FactContradictsRatings { get; } = new(MessageKeys.FactContradictsRatings);

    public static Message ScaleContradictsRating { get; } = new(MessageKeys.ScaleContradictsRating);

    public static Message ScaleStale { get; } = new(MessageKeys.ScaleStale);
}
