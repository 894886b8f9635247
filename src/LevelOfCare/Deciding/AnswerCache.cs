using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using LevelOfCare.Engine;
using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>Keeps the diagrams of the circumstances met so far, since building them costs a thousand times more than reading them.</summary>
/// <remarks>
/// Safe to share between threads. The first few complete cases under new circumstances are decided by a run each: diagrams pay from the second dozen on, and never for one case. There are few
/// circumstances but for tags. Where house rules read tags there may be any number, so the cache is bounded; past the bound diagrams are built for the case at hand and dropped.
/// </remarks>
internal sealed class AnswerCache(Edition? edition, RuleProgram program, OutcomeReading reading, Func<Type, bool> isHandedOn)
{
    private const int MostWithTags = 64;
    private const int DecidedByRuns = 16;

    private readonly bool readsTags = program.Reads(typeof(CaseTag));
    private readonly Entry[] withoutTags = [.. Enumerable.Range(0, Circumstances.Count).Select(_ => new Entry())];
    private readonly ConcurrentDictionary<string, Entry> withTags = new(StringComparer.Ordinal);

    /// <summary>The diagrams for a case's circumstances, built where there are none yet.</summary>
    public LevelAnswers For(AnsweredCase answered) => EntryOf(answered) is { } entry ? Built(entry, answered) : Build(answered);

    /// <summary>The same where complete answers are better read off them; <see langword="null"/> where a run of the rules costs less.</summary>
    public LevelAnswers? WhereWorthwhile(AnsweredCase answered) =>
        EntryOf(answered) is not { } entry ? null
        : entry.Answers ?? (Interlocked.Increment(ref entry.Met) > DecidedByRuns ? Built(entry, answered) : null);

    /// <summary>What other answers under a case's circumstances come to.</summary>
    public OutcomesUnder OutcomesUnder(AnsweredCase answered, LevelAnswers? diagrams = null) =>
        new(answered, diagrams ?? (answered.IsComplete ? WhereWorthwhile(answered) : For(answered)), this);

    /// <summary>What a case comes to where there are no diagrams.</summary>
    public Outcome ByRun(AnsweredCase answered) =>
        Conclusion.OutcomeOf(EmbeddedRunner.Instance.Run(program, answered.MildestFacts(reading.CircumstancesOf(answered.Circumstances))), reading);

    // Two threads that build the same keep one of the two.
    private LevelAnswers Built(Entry entry, AnsweredCase answered) => entry.Answers ?? Interlocked.CompareExchange(ref entry.Answers, Build(answered), null) ?? entry.Answers;

    /// <summary>What is known of circumstances; <see langword="null"/> where there are too many to keep them all.</summary>
    private Entry? EntryOf(AnsweredCase answered)
    {
        var circumstances = answered.Circumstances;
        if (!readsTags || !circumstances.HasTags)
        {
            return withoutTags[circumstances.Number];
        }

        var key = KeyOf(circumstances);
        return withTags.TryGetValue(key, out var known) ? known : withTags.Count < MostWithTags ? withTags.GetOrAdd(key, _ => new()) : null;
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

    private LevelAnswers Build(AnsweredCase answered) => LevelAnswers.Build(
        program,
        answered.Questionnaire,
        reading.CircumstancesOf(answered.Circumstances).Where(fact => program.Reads(fact.GetType())),
        citesEverything: edition == Edition.Third && reading == OutcomeReading.Single,
        reading,
        isHandedOn);

    private sealed class Entry
    {
        /// <summary>How often complete answers were looked for under these circumstances before there were diagrams: once for a label, more often for everything.</summary>
        public int Met;

        public LevelAnswers? Answers;
    }
}
