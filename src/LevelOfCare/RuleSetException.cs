using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>An engine cannot be built from the rules and settings given; all problems are listed, each with the rule or setting and the remedy.</summary>
public sealed class RuleSetException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="problems">Everything that is wrong with the rules.</param>
    public RuleSetException(IEnumerable<RuleSetProblem> problems)
        : this([.. problems])
    {
    }

    private RuleSetException(ImmutableArray<RuleSetProblem> problems)
        : base("The rule set cannot be used. " + string.Join(" ", problems.Select(problem => $"{problem.Code}: {problem.Message}"))) =>
        Problems = problems;

    /// <summary>Everything that is wrong with the rules.</summary>
    public ImmutableArray<RuleSetProblem> Problems { get; }
}

/// <summary>One thing that is wrong with a rule set.</summary>
/// <param name="Code">A stable code, <c>LOC2xxx</c>; docs/errors.md lists them.</param>
/// <param name="Rule">The rule's name, or its type where it has none; for a setting, what it is called.</param>
/// <param name="Message">What is wrong, and how to do it rightly.</param>
public sealed record RuleSetProblem(string Code, string Rule, string Message);
