using System.Linq.Expressions;

namespace LevelOfCare.Dsl;

/// <summary>The right-hand side of a rule: the facts it yields.</summary>
public interface IRightHandSideExpression
{
    /// <summary>Yields a fact for every match of the left-hand side.</summary>
    /// <typeparam name="TFact">Type of the fact yielded; a reference type.</typeparam>
    /// <param name="yield">Makes the fact from the aliases; the context is never used (write <c>_ =&gt;</c>).</param>
    /// <returns>The right-hand side, to be continued.</returns>
    IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield) where TFact : notnull;
}
