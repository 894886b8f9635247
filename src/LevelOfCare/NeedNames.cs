namespace LevelOfCare;

/// <summary>What a remark about two needs is about.</summary>
internal static class NeedNames
{
    public const string SubstanceUse = "substanceUse";
    public const string MentalHealth = "mentalHealth";
    public const string Both = "both";
}
