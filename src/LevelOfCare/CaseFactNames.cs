using System.Text.Json;

namespace LevelOfCare;

/// <summary>The names of facts as the case writes them.</summary>
internal static class CaseFactNames
{
    public const string SubstanceUseDisorder = "substanceUseDisorder";
    public const string NowComplicated = "nowComplicated";
    public const string HistoryOfSeizureOrDelirium = "historyOfSeizureOrDelirium";
    public const string HoursNeeded = "hoursNeeded";
    public const string Withdrawal = "withdrawal";

    private static readonly string[] MentalHealthNames = [.. Enum.GetNames<MentalHealthFact>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    private static readonly string[] Names = [.. Enum.GetNames<Circumstance>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    public static string Of(Circumstance circumstance) => Names[(int)circumstance];

    public static string Of(MentalHealthFact fact) => MentalHealthNames[(int)fact];

    public static string Of(Dimension dimension) => dimension.ToString();
}
