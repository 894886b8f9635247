namespace LevelOfCare;

/// <summary>Keys of subdimensions that rules name.</summary>
internal static class SubdimensionKeys
{
    public const string Withdrawal = "1B";
}
