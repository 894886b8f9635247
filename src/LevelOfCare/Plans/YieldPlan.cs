namespace LevelOfCare.Plans;

/// <summary>One yield of a rule, ready to run.</summary>
/// <remarks>Written by the generator; immutable and safe to share between threads.</remarks>
public sealed class YieldPlan
{
    /// <summary>Creates a yield.</summary>
    /// <param name="factType">The type of fact yielded.</param>
    /// <param name="make">Makes the fact from the matched facts, in the order of the rule's <see cref="PatternKind.Match"/> patterns.</param>
    public YieldPlan(Type factType, Func<object[], object> make)
    {
        ArgumentNullException.ThrowIfNull(factType);
        ArgumentNullException.ThrowIfNull(make);
        FactType = factType;
        Make = make;
    }

    /// <summary>The type of fact yielded.</summary>
    public Type FactType { get; }

    /// <summary>Makes the fact.</summary>
    public Func<object[], object> Make { get; }
}
