namespace LevelOfCare.Wording.Plain;

/// <summary>The built-in text of every message in plain words, by area. None names a level, and none says an argument that does.</summary>
internal sealed class PlainText : IMessageText
{
    /// <summary>Said in place of a rule's own sentence, which names levels.</summary>
    public const string AnyRule = "A rule about this applies.";

    private static readonly Dictionary<string, string> All = new[]
    {
        DecisionPlainTexts.All, WithdrawalPlainTexts.All, WhyNotPlainTexts.All, TransitionPlainTexts.All, PlanPlainTexts.All, ConstraintPlainTexts.All, PublicPlainTexts.All, TopicPlainTexts.All,
        MentalHealthPlainTexts.All, ServicePlanPlainTexts.All,
    }.SelectMany(area => area).ToDictionary(StringComparer.Ordinal);

    private PlainText()
    {
    }

    public static PlainText Instance { get; } = new();

    /// <summary>Every key.</summary>
    public static IReadOnlyCollection<string> Keys => All.Keys;

    public string? Find(string key) => key.StartsWith("rule.", StringComparison.Ordinal) ? AnyRule : All.GetValueOrDefault(key);
}
