using System.Collections.Concurrent;
using LevelOfCare.Engine;

namespace LevelOfCare.Deciding;

/// <summary>Keeps the diagrams of the circumstances met so far, since building them costs a thousand times more than reading them.</summary>
/// <remarks>
/// Safe to share between threads. Only circumstances that some rule reads tell diagrams apart: a handful without house rules. Where house rules read tags
/// there may be any number, so the cache is bounded; past the bound diagrams are built for the case at hand and dropped.
/// </remarks>
internal sealed class AnswerCache(RuleProgram program, OutcomeReading reading)
{
    private const int Most = 64;

    private readonly ConcurrentDictionary<string, Lazy<LevelAnswers>> known = new(StringComparer.Ordinal);

    public LevelAnswers For(AnsweredCase answered)
    {
        var questionnaire = answered.Questionnaire;
        var read = answered.Circumstances.Where(fact => program.Reads(fact.GetType())).ToList();
        var key = string.Join('\n', read);
        if (known.TryGetValue(key, out var answers))
        {
            return answers.Value;
        }

        return known.Count < Most ? known.GetOrAdd(key, _ => new(() => LevelAnswers.Build(program, questionnaire, read, reading))).Value : LevelAnswers.Build(program, questionnaire, read, reading);
    }
}
