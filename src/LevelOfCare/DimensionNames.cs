namespace LevelOfCare;

/// <summary>Short names of the six dimensions, in this library's own words.</summary>
internal static class DimensionNames
{
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
