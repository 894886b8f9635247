namespace LevelOfCare.Deciding;

/// <summary>What sets of answers come to under the circumstances of a case: read off the diagrams, or where there are none, by a run of the rules for each.</summary>
/// <param name="answered">The case.</param>
/// <param name="diagrams">The diagrams; always there where a question is open.</param>
/// <param name="answers">Where the rules are run otherwise.</param>
internal sealed class OutcomesUnder(AnsweredCase answered, LevelAnswers? diagrams, AnswerCache answers)
{
    /// <summary>The diagrams, where there are any.</summary>
    public LevelAnswers? Diagrams => diagrams;

    /// <summary>The questions whose answers are looked at, as bits; by a run, all.</summary>
    public ulong Asked(ReadOnlySpan<int> given) => diagrams?.Outcomes.Asked(given) ?? ulong.MaxValue;

    /// <summary>What every completion comes to; <see langword="null"/> where they differ.</summary>
    public Outcome? Only(ReadOnlySpan<int> given) =>
        diagrams is null ? answers.ByRun(new(answered.Questionnaire, given.ToArray(), answered.Circumstances))
        : answered.IsComplete ? diagrams.Outcomes.OutcomeOf(given)
        : diagrams.Outcomes.OnlyNumberOf(given) is var number and >= 0 ? diagrams.Outcomes.Outcomes[number]
        : null;
}
