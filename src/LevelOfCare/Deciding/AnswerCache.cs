using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using LevelOfCare.Engine;
using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>Keeps the diagrams of the circumstances met so far, since building them costs a thousand times more than reading them.</summary>
/// <remarks>
/// Safe to share between threads. There are few circumstances but for tags. Where house rules read tags there may be any number, so the cache is bounded; past
/// the bound diagrams are built for the case at hand and dropped.
/// </remarks>
internal sealed class AnswerCache(Edition? edition, RuleProgram program, OutcomeReading reading, Func<Type, bool> isHandedOn)
{
    private const int MostWithTags = 64;

    private readonly bool readsTags = program.Reads(typeof(CaseTag));
    private readonly LevelAnswers?[] withoutTags = new LevelAnswers?[Circumstances.Count];
    private readonly ConcurrentDictionary<string, LevelAnswers> withTags = new(StringComparer.Ordinal);

    /// <summary>The diagrams for a case's circumstances.</summary>
    public LevelAnswers For(AnsweredCase answered) => FindOrKeep(answered) ?? Build(answered);

    /// <summary>The same where they are kept, or can be from now on; <see langword="null"/> where they would be built for this case alone.</summary>
    public LevelAnswers? FindOrKeep(AnsweredCase answered)
    {
        if (Find(answered) is { } found)
        {
            return found;
        }

        var circumstances = answered.Circumstances;
        if (!readsTags || !circumstances.HasTags)
        {
            // Two threads that build the same keep one of the two.
            return Interlocked.CompareExchange(ref withoutTags[circumstances.Number], Build(answered), null) ?? withoutTags[circumstances.Number];
        }

        return withTags.Count < MostWithTags ? withTags.GetOrAdd(KeyOf(circumstances), _ => Build(answered)) : null;
    }

    /// <summary>A key that no other circumstances have: tags are texts of any kind, so that each says its length before itself.</summary>
    private static string KeyOf(Circumstances circumstances)
    {
        var key = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{circumstances.Number}");
        foreach (var tag in circumstances.Facts.OfType<CaseTag>())
        {
            key.Append(CultureInfo.InvariantCulture, $" {tag.Key.Length} {tag.Key} {tag.Value.Length} {tag.Value}");
        }

        return key.ToString();
    }

    private LevelAnswers? Find(AnsweredCase answered) => readsTags && answered.Circumstances.HasTags
        ? withTags.GetValueOrDefault(KeyOf(answered.Circumstances))
        : withoutTags[answered.Circumstances.Number];

    private LevelAnswers Build(AnsweredCase answered) => LevelAnswers.Build(
        program,
        answered.Questionnaire,
        reading.CircumstancesOf(answered.Circumstances).Where(fact => program.Reads(fact.GetType())),
        citesEverything: edition == Edition.Third && reading == OutcomeReading.Single,
        reading,
        isHandedOn);
}
