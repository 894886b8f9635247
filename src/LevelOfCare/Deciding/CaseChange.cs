namespace LevelOfCare.Deciding;

/// <summary>Another value for one rating or fact of a case.</summary>
/// <param name="Name">The key or fact, as the case writes it.</param>
/// <param name="Value">The new value.</param>
/// <param name="Question">The place of the question; none for the diagnosis, which is never left open and so is not asked as the others are.</param>
/// <param name="Answer">The place of the new answer.</param>
/// <param name="Diagnosis">The new diagnosis, where that is what changes.</param>
internal sealed record CaseChange(string Name, FactValue Value, int? Question, int Answer, SubstanceUseDisorder? Diagnosis = null)
{
    /// <summary>How far the new answer is from that of a case.</summary>
    public int DistanceFrom(AnsweredCase answered) => Question is { } question ? Math.Abs(Answer - answered.Answers[question]) : 1;
}
