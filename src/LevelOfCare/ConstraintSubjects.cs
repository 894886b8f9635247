namespace LevelOfCare;

/// <summary>What constraints are about where it is no program.</summary>
internal static class ConstraintSubjects
{
    public const string Selected = "selected";
    public const string Coverage = "coverage";
}
