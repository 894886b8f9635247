using System.Collections.Immutable;

namespace LevelOfCare.Plans;

/// <summary>One pattern of a rule, ready to run.</summary>
/// <remarks>Written by the generator; immutable and safe to share between threads.</remarks>
public sealed class PatternPlan
{
    /// <summary>Creates a pattern.</summary>
    /// <param name="kind">How the facts are read.</param>
    /// <param name="factType">The type of fact; a fact of a derived type counts.</param>
    /// <param name="accepts">Given the facts matched so far (in the order of the rule's <see cref="PatternKind.Match"/> patterns) and a
    /// candidate, tells whether all conditions hold; <see langword="null"/> where there are none.</param>
    /// <param name="text">The pattern as the rule class states it, for listings.</param>
    /// <param name="constants">The members that the conditions hold equal to a constant text; none where not given. They are among what <paramref name="accepts"/> tests.</param>
    public PatternPlan(PatternKind kind, Type factType, Func<object[], object, bool>? accepts, string text, ImmutableArray<KeyValuePair<string, string>> constants = default)
    {
        ArgumentNullException.ThrowIfNull(factType);
        ArgumentNullException.ThrowIfNull(text);
        Kind = kind;
        FactType = factType;
        Accepts = accepts;
        Text = text;
        Constants = constants.IsDefault ? [] : constants;
    }

    /// <summary>How the facts are read.</summary>
    public PatternKind Kind { get; }

    /// <summary>The type of fact.</summary>
    public Type FactType { get; }

    /// <summary>The conditions as one test, or <see langword="null"/> where there are none.</summary>
    public Func<object[], object, bool>? Accepts { get; }

    /// <summary>The pattern as the rule class states it.</summary>
    public string Text { get; }

    /// <summary>The members that the conditions hold equal to a constant text, by name; an engine may look facts up by them.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Constants { get; }
}
