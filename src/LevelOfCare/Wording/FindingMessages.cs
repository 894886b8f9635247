using System.Globalization;

namespace LevelOfCare.Wording;

/// <summary>The messages of notes and constraints that rules give.</summary>
internal static class FindingMessages
{
    public static Message FactContradictsRatings { get; } = new(MessageKeys.FactContradictsRatings);

    public static Message ScaleContradictsRating { get; } = new(MessageKeys.ScaleContradictsRating);

    public static Message ScaleStale(TimeSpan limit) => new(MessageKeys.ScaleStale, Hours(limit));

    public static string Hours(TimeSpan limit) => string.Create(CultureInfo.InvariantCulture, $"{limit.TotalHours:0.##} hours");

    public static Message DrivenBySubstanceUse { get; } = new(MessageKeys.DrivenBySubstanceUse);

    public static Message DrivenByMentalHealth { get; } = new(MessageKeys.DrivenByMentalHealth);

    public static Message DrivenByBoth { get; } = new(MessageKeys.DrivenByBoth);

    public static Message MedicalManagementStillNeeded { get; } = new(MessageKeys.MedicalManagementStillNeeded);

    public static Message SubstanceUseOpen { get; } = new(MessageKeys.SubstanceUseOpen);
}
