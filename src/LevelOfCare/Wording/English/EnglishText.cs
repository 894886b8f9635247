namespace LevelOfCare.Wording.English;

/// <summary>The built-in text of every message, by area. The arguments are described where a message is made.</summary>
internal static class EnglishText
{
    private static readonly Dictionary<string, string> All = new[]
        {
            DecisionTexts.All, WithdrawalTexts.All, WhyNotTexts.All, TransitionTexts.All, PlanTexts.All, ConstraintTexts.All, MentalHealthTexts.All, ServicePlanTexts.All,
        }
        .SelectMany(area => area).ToDictionary(StringComparer.Ordinal);

    /// <summary>Every key.</summary>
    public static IReadOnlyCollection<string> Keys => All.Keys;

    public static string? Find(string key) => All.GetValueOrDefault(key);
}
