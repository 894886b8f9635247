namespace LevelOfCare;

/// <summary>The codes of notes and constraints that rules give.</summary>
internal static class FindingCodes
{
    public const string FactContradictsRatings = "FACT-CONTRADICTS-RATINGS";
    public const string ScaleContradictsRating = "SCALE-CONTRADICTS-RATING";
    public const string DrivenBy = "DRIVEN-BY";
    public const string MedicalManagementStillNeeded = "MEDICAL-MANAGEMENT-STILL-NEEDED";
    public const string SubstanceUseOpen = "SUBSTANCE-USE-OPEN";
    public const string NotYetKnown = "NOT-YET-KNOWN";
    public const string ScaleStale = "SCALE-STALE";
}
