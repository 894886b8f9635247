using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>A case cannot be decided because something is wrong with it; all problems are listed.</summary>
public sealed class InvalidCaseException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="problems">Everything that is wrong with the case.</param>
    public InvalidCaseException(IEnumerable<CaseProblem> problems)
        : this([.. problems])
    {
    }

    private InvalidCaseException(ImmutableArray<CaseProblem> problems)
        : base($"The case has {problems.Length} problem(s): " + string.Join(" ", problems.Select(problem => $"{problem.Code} at {problem.Path}: {problem.Message}"))) =>
        Problems = problems;

    /// <summary>Everything that is wrong with the case, in a fixed order.</summary>
    public ImmutableArray<CaseProblem> Problems { get; }
}
