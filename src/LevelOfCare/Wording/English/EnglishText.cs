using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

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

    /// <summary>The texts as formats, each read once.</summary>
    private static readonly ConcurrentDictionary<string, CompositeFormat> Formats = new(StringComparer.Ordinal);

    public static string? Find(string key) => All.GetValueOrDefault(key);

    /// <summary>The text of a message with its arguments; <see langword="null"/> where there is none.</summary>
    public static string? Write(Message message)
    {
        if (!Formats.TryGetValue(message.Key, out var format))
        {
            if (Find(message.Key) is not { } text)
            {
                return null;
            }

            format = Formats.GetOrAdd(message.Key, CompositeFormat.Parse(text));
        }

        return string.Format(CultureInfo.InvariantCulture, format, message.ForFormat);
    }
}
