namespace LevelOfCare.Json;

/// <summary>The members that hold the ratings of one edition each, in a case that is rated by both.</summary>
internal static class PairNames
{
    public static readonly string[] All = [Of(Edition.Third), Of(Edition.Fourth)];

    public static string Of(Edition edition) => edition == Edition.Third ? "ratings3" : "ratings4";
}
