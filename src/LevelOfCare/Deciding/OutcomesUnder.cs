using LevelOfCare.Engine.Unknowns;

namespace LevelOfCare.Deciding;

/// <summary>What sets of answers come to under the circumstances of a case: read off the diagrams, or where there are none, by a run of the rules for each.</summary>
/// <param name="answered">The case.</param>
/// <param name="diagram">The outcomes; always there where a question is open.</param>
/// <param name="run">Runs the rules.</param>
internal sealed class OutcomesUnder(AnsweredCase answered, AnswerDiagram<Outcome>? diagram, Func<AnsweredCase, Outcome> run)
{
    /// <summary>The questions whose answers are looked at, as bits; by a run, all.</summary>
    public ulong Asked(ReadOnlySpan<int> given) => diagram?.Asked(given) ?? ulong.MaxValue;

    /// <summary>What every completion comes to; <see langword="null"/> where they differ.</summary>
    public Outcome? Only(ReadOnlySpan<int> given) =>
        diagram is null ? run(new(answered.Questionnaire, given.ToArray(), answered.Circumstances))
        : answered.IsComplete ? diagram.OutcomeOf(given)
        : diagram.Reachable(given) is [var only] ? only
        : null;
}
