using System.Collections.Immutable;

namespace LevelOfCare.Deciding;

/// <summary>Another value for one rating or fact of a case.</summary>
/// <param name="name">The key or fact, as the case writes it.</param>
/// <param name="value">The new value.</param>
/// <param name="question">The place of the question; none for the diagnosis, which is never left open and so is not asked as the others are.</param>
/// <param name="answer">The place of the new answer.</param>
/// <param name="diagnosis">The new diagnosis, where that is what changes.</param>
internal sealed class CaseChange(string name, FactValue value, int? question, int answer, SubstanceUseDisorder? diagnosis = null)
{
    private static readonly ImmutableSortedDictionary<string, FactValue> Nothing = ImmutableSortedDictionary.Create<string, FactValue>(StringComparer.Ordinal);

    /// <summary>The key or fact, as the case writes it.</summary>
    public string Name => name;

    /// <summary>The new value.</summary>
    public FactValue Value => value;

    /// <summary>The place of the question; <see langword="null"/> for the diagnosis.</summary>
    public int? Question => question;

    /// <summary>The place of the new answer.</summary>
    public int Answer => answer;

    /// <summary>The new diagnosis, where that is what changes.</summary>
    public SubstanceUseDisorder? Diagnosis => diagnosis;

    /// <summary>The change alone, as decisions tell it. Cases share their questionnaire, and so this too.</summary>
    public ImmutableSortedDictionary<string, FactValue> Alone => field ??= Nothing.Add(name, value);

    /// <summary>How far the new answer is from that of a case.</summary>
    public int DistanceFrom(AnsweredCase answered) => question is { } asked ? Math.Abs(answer - answered.Answers[asked]) : 1;
}
