namespace LevelOfCare;

/// <summary>Lets a host that holds a license attach official wording to rules at run time. This package holds none.</summary>
/// <remarks>Implementations are called from any thread.</remarks>
public interface ICriterionText
{
    /// <summary>The official wording for a rule or criteria row.</summary>
    /// <param name="rule">The name of the rule or row, such as <c>T4-1B-2</c>.</param>
    /// <returns>The wording, shown in place of this library's own sentence; <see langword="null"/> where there is none.</returns>
    string? Find(string rule);
}
