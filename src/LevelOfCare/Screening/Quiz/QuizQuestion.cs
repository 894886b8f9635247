using System.Collections.Immutable;

namespace LevelOfCare.Screening;

/// <summary>One question of the quiz.</summary>
/// <param name="Id">A stable name, such as <c>phq9.3</c>.</param>
/// <param name="LeadIn">What stands above the question; <see langword="null"/> where nothing does.</param>
/// <param name="Text">The question.</param>
/// <param name="Choices">What can be chosen; empty where a whole number from 0 is asked for.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record QuizQuestion(string Id, string? LeadIn, string Text, ImmutableArray<QuizChoice> Choices)
{
    /// <summary>Whether a number answers the question.</summary>
    /// <param name="value">The number.</param>
    /// <returns><see langword="true"/> for the value of a choice, or any number from 0 where a number is asked for.</returns>
    public bool Accepts(int value) => Choices.IsEmpty ? value >= 0 : Choices.Any(choice => choice.Value == value);
}
