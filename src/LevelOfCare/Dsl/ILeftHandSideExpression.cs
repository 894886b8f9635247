using System.Linq.Expressions;

namespace LevelOfCare.Dsl;

/// <summary>The left-hand side of a rule: patterns over facts, all of which must hold.</summary>
public interface ILeftHandSideExpression
{
    /// <summary>Matches each fact of a type that meets the conditions, and names it for what follows.</summary>
    /// <typeparam name="TFact">Type of fact.</typeparam>
    /// <param name="alias">The local, declared in <c>Define</c>, that stands for the matched fact in later patterns and yields.</param>
    /// <param name="conditions">Conditions on the fact; they must be total and free of side effects.</param>
    /// <returns>The left-hand side, to be continued.</returns>
    ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull;

    /// <summary>Matches each fact of a type without naming it. Part of the mirrored surface; the reader refuses it (use <see cref="Exists"/>).</summary>
    /// <typeparam name="TFact">Type of fact.</typeparam>
    /// <param name="conditions">Conditions on the fact.</param>
    /// <returns>The left-hand side, to be continued.</returns>
    ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull;

    /// <summary>Holds where at least one fact of a type meets the conditions.</summary>
    /// <typeparam name="TFact">Type of fact.</typeparam>
    /// <param name="conditions">Conditions on the fact.</param>
    /// <returns>The left-hand side, to be continued.</returns>
    ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull;

    /// <summary>Holds where no fact of a type meets the conditions.</summary>
    /// <typeparam name="TFact">Type of fact.</typeparam>
    /// <param name="conditions">Conditions on the fact.</param>
    /// <returns>The left-hand side, to be continued.</returns>
    ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull;
}
