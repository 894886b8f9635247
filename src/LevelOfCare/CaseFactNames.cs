namespace LevelOfCare;

/// <summary>The names of facts as the case writes them.</summary>
internal static class CaseFactNames
{
    public const string SubstanceUseDisorder = "substanceUseDisorder";
}
