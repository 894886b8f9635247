namespace LevelOfCare;

/// <summary>The codes of the levels at which emergencies are evaluated.</summary>
internal static class EmergencyPlaces
{
    public const string Hospital = "4";
    public const string PsychiatricHospital = "4 PSYCH";
}
