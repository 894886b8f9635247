namespace LevelOfCare.Dsl;

// The public members of this namespace repeat, signature for signature, the subset of NRules.Fluent.Dsl (v1.0.4) that rules
// here may use, so that one rule class compiles against either. An approved listing guards against drift.

/// <summary>A rule: when certain facts hold, then a further fact is yielded.</summary>
/// <remarks>
/// Derive a <c>partial</c> class, name it with <see cref="NameAttribute"/>, and write the rule in <see cref="Define"/>. The embedded
/// engine never runs <see cref="Define"/>: a source generator reads it at compile time and writes the plan that runs.
/// Rules hold no state and are safe to share between threads.
/// </remarks>
public abstract class Rule
{
    private IRuleDefinitionTarget? target;

    /// <summary>Starts the left-hand side: the facts that must, or must not, hold.</summary>
    /// <returns>The left-hand side, to be continued with patterns.</returns>
    /// <exception cref="InvalidOperationException">The rule is being run instead of read; nothing calls <see cref="Define"/> in the embedded engine.</exception>
    protected ILeftHandSideExpression When() => Target.When();

    /// <summary>Starts the right-hand side: the fact that is yielded.</summary>
    /// <returns>The right-hand side, to be continued with yields.</returns>
    /// <exception cref="InvalidOperationException">The rule is being run instead of read; nothing calls <see cref="Define"/> in the embedded engine.</exception>
    protected IRightHandSideExpression Then() => Target.Then();

    /// <summary>States the rule by <see cref="When"/> and <see cref="Then"/>.</summary>
    public abstract void Define();

    /// <summary>Lets another reader of the same rule (a host engine, a test) receive what <see cref="Define"/> states.</summary>
    /// <remarks>A rule instance is given to one reader at a time; each reader makes or locks its own.</remarks>
    internal void DefineInto(IRuleDefinitionTarget receiver)
    {
        lock (this)
        {
            target = receiver;
            try
            {
                Define();
            }
            finally
            {
                target = null;
            }
        }
    }

    private IRuleDefinitionTarget Target => target ?? throw new InvalidOperationException(
        $"Rule {GetType().Name} was asked to define itself outside a reader. Rules are read at compile time; do not call Define.");
}
