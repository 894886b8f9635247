using LevelOfCare.Wording;
using LevelOfCare.Wording.English;
using LevelOfCare.Wording.Plain;

namespace LevelOfCare;

/// <summary>The texts that this library has, by register. A translation says the same keys in other words and touches no rule.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public static class MessageTexts
{
    /// <summary>English for clinicians: what decisions say by default. It says no rule's sentence, which the rule has itself, and no key that begins with <c>public.</c>.</summary>
    public static IMessageText Clinician => ClinicianText.Instance;

    /// <summary>
    /// English in plain words, without the name or code of a level. Given as <see cref="PlacementOptions.MessageText"/> it changes sentences alone: a decision still has a level. What the
    /// public may see is <see cref="PlacementDecision.ForPublic"/>.
    /// </summary>
    public static IMessageText Plain => PlainText.Instance;

    /// <summary>Every key that decisions or summaries for the public say, in order; rules' sentences have the keys <c>rule.</c> and the rule's name beside these.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. EnglishText.Keys.Union(PlainText.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
