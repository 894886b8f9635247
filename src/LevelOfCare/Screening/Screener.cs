using System.Collections.Immutable;

namespace LevelOfCare.Screening;

/// <summary>Reads screening answers: whether a full assessment is advised and how soon, what they speak to, and crisis help first.</summary>
/// <remarks>Pure, and safe to use from many threads at once. A screening is no assessment: it never gives a level and never a rating.</remarks>
public static class Screener
{
    /// <summary>Lists everything that is wrong with answers.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="profile">The profile to read them by; <see langword="null"/> for the one that the answers name.</param>
    /// <returns>The problems in a fixed order; empty where there are none.</returns>
    public static ImmutableArray<CaseProblem> Validate(ScreeningAnswers answers, CutoffProfile? profile = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return ScreeningChecks.Check(answers, profile);
    }

    /// <summary>Reads answers.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="profile">The profile to read them by; <see langword="null"/> for the one that the answers name.</param>
    /// <returns>The result; for the public, show <see cref="ScreeningResult.ForPublic"/> only.</returns>
    /// <exception cref="InvalidCaseException">Something is wrong with the answers; the same list as <see cref="Validate"/> gives.</exception>
    public static ScreeningResult Interpret(ScreeningAnswers answers, CutoffProfile? profile = null)
    {
        var problems = Validate(answers, profile);
        return problems.Length == 0
            ? Interpretation.Of(answers, profile ?? ProfileOf(answers.Profile)!)
            : throw new InvalidCaseException(problems);
    }

    /// <summary>The profile of a name; the default where none is given, <see langword="null"/> where there is none of that name.</summary>
    internal static CutoffProfile? ProfileOf(string? name) =>
        name is null ? CutoffProfile.Default : CutoffProfile.All.FirstOrDefault(profile => profile.Name == name);
}
