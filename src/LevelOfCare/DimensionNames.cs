namespace LevelOfCare;

/// <summary>Short names of the six dimensions, in this library's own words.</summary>
internal static class DimensionNames
{
    /// <summary>Whether a name is the key of a dimension.</summary>
    public static bool IsKey(string name) => name is "D1" or "D2" or "D3" or "D4" or "D5" or "D6";

    public static string Of(Dimension dimension) => dimension switch
    {
        Dimension.D1 => "intoxication and withdrawal",
        Dimension.D2 => "biomedical conditions",
        Dimension.D3 => "emotional, behavioral and cognitive conditions",
        Dimension.D4 => "readiness to change",
        Dimension.D5 => "relapse potential",
        _ => "recovery environment",
    };
}
