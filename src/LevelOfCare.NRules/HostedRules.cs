using LevelOfCare.Deciding;
using LevelOfCare.Rules;
using NRules;
using NRules.Fluent;
using NRules.RuleModel;

namespace LevelOfCare.NRules;

/// <summary>The rules and facts themselves, for an application that runs them in NRules sessions of its own, beside rules of its own.</summary>
/// <remarks>
/// Safe to use from many threads. What comes out of such a session is facts (<see cref="Facts.Indication"/>, <see cref="Facts.Finding"/>, …), not a decision: unknowns, changes,
/// receipt and order are the engine's. An equal fact can stand there more than once, one for each way that leads to it: take distinct ones. The facts' types are public to read; only <see cref="Facts.Requirement"/>, <see cref="Facts.WithdrawalNeed"/> and
/// <see cref="Facts.Finding"/> can be made by rules of a host.
/// </remarks>
public static class HostedRules
{
    /// <summary>Every rule that decides cases of an edition, as definitions for a rule repository of the host's own.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The definitions, in the order of the rule catalog.</returns>
    public static IReadOnlyCollection<IRuleDefinition> Definitions(Edition edition) => new RuleDefinitionFactory().Create(RuleCatalog.Of(edition));

    /// <summary>The facts of a case, to be inserted into a session: what the case says; what it leaves unknown has no fact, and counts as not so.</summary>
    /// <param name="patientCase">The case; complete where the answer is to be final.</param>
    /// <returns>The facts, each once.</returns>
    /// <exception cref="InvalidCaseException">Something is wrong with the case.</exception>
    /// <exception cref="ArgumentException">The case has no edition, or names emergencies, which come before any placement.</exception>
    public static IReadOnlyList<object> FactsOf(PlacementCase patientCase)
    {
        var problems = PlacementEngine.Default.Validate(patientCase);
        if (problems.Length > 0)
        {
            throw new InvalidCaseException(problems);
        }

        return patientCase.Edition is null || patientCase.Emergencies.Length > 0
            ? throw new ArgumentException("Give a case with an edition and without emergencies; ask the engine for the signal of those.", nameof(patientCase))
            : HostedFacts.Of(patientCase);
    }

    /// <summary>Sets what these rules need of a compiler: rules may yield equal facts, which working memory refuses where facts are compared by value.</summary>
    /// <param name="compiler">The compiler.</param>
    public static void Configure(RuleCompiler compiler)
    {
        ArgumentNullException.ThrowIfNull(compiler);
        compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = ReferenceEqualityComparer.Instance;
    }
}
