namespace LevelOfCare.Wording;

/// <summary>The messages of notes and constraints that rules give.</summary>
internal static class FindingMessages
{
    public static Message FactContradictsRatings { get; } = new(MessageKeys.FactContradictsRatings);

    public static Message ScaleContradictsRating { get; } = new(MessageKeys.ScaleContradictsRating);

    public static Message DrivenBySubstanceUse { get; } = new(MessageKeys.DrivenBySubstanceUse);

    public static Message DrivenByMentalHealth { get; } = new(MessageKeys.DrivenByMentalHealth);

    public static Message DrivenByBoth { get; } = new(MessageKeys.DrivenByBoth);

    public static Message MedicalManagementStillNeeded { get; } = new(MessageKeys.MedicalManagementStillNeeded);

    public static Message SubstanceUseOpen { get; } = new(MessageKeys.SubstanceUseOpen);

    public static Message ScaleStale { get; } = new(MessageKeys.ScaleStale);
}
