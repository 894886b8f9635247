using System.Collections.Immutable;

namespace LevelOfCare.Plans;

/// <summary>A rule class as the engine runs it: its patterns, its yields, and the fingerprint of its source.</summary>
/// <remarks>Written by the generator from <c>Define</c>; immutable and safe to share between threads.</remarks>
public sealed class RulePlan
{
    /// <summary>Creates a plan.</summary>
    /// <param name="name">The rule's name, from its <c>[Name]</c>.</param>
    /// <param name="description">The rule in one sentence, from its <c>[Description]</c>; may be empty.</param>
    /// <param name="tags">The rule's tags.</param>
    /// <param name="fingerprint">SHA-256, in lower-case hexadecimal, of the source tokens of the rule class without comments and layout.</param>
    /// <param name="patterns">The patterns, in the order in which the class states them.</param>
    /// <param name="yields">The yields.</param>
    /// <param name="run">The whole rule as code; <see langword="null"/> where there is none and the patterns are gone through.</param>
    public RulePlan(
        string name,
        string description,
        ImmutableArray<string> tags,
        string fingerprint,
        ImmutableArray<PatternPlan> patterns,
        ImmutableArray<YieldPlan> yields,
        Action<RuleRun>? run = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(description);
        ArgumentException.ThrowIfNullOrEmpty(fingerprint);
        Name = name;
        Description = description;
        Tags = tags;
        Fingerprint = fingerprint;
        Patterns = patterns;
        Yields = yields;
        Run = run;
        MatchCount = patterns.Count(pattern => pattern.Kind == PatternKind.Match);
    }

    /// <summary>The rule's name, unique in a rule set.</summary>
    public string Name { get; }

    /// <summary>The rule in one sentence.</summary>
    public string Description { get; }

    /// <summary>The rule's tags.</summary>
    public ImmutableArray<string> Tags { get; }

    /// <summary>SHA-256 of the source tokens of the rule class, in lower-case hexadecimal.</summary>
    public string Fingerprint { get; }

    /// <summary>The patterns, in order.</summary>
    public ImmutableArray<PatternPlan> Patterns { get; }

    /// <summary>The yields, in order.</summary>
    public ImmutableArray<YieldPlan> Yields { get; }

    /// <summary>The whole rule as code: the patterns as nested loops with their conditions, and the yields.</summary>
    public Action<RuleRun>? Run { get; }

    /// <summary>How many facts a match binds.</summary>
    internal int MatchCount { get; }
}
