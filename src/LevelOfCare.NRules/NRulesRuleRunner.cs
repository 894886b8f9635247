using System.Collections.Concurrent;
using LevelOfCare.Engine;
using NRules;
using Native = NRules.Fluent.Dsl;

namespace LevelOfCare.NRules;

/// <summary>Runs rules in an NRules session that lives for one evaluation.</summary>
/// <remarks>Sessions are made from a factory compiled once for each program; safe to use from many threads.</remarks>
internal sealed class NRulesRuleRunner(IReadOnlyDictionary<string, Native.Rule> nativeHouseRules) : IRuleRunner
{
    private readonly ConcurrentDictionary<RuleProgram, Lazy<CompiledProgram>> compiled = new();

    public string Name => "nrules";

    public bool RunsEveryCase => true;

    public IReadOnlyList<Firing> Run(RuleProgram program, IReadOnlyList<object> facts)
    {
        var ready = compiled.GetOrAdd(program, rules => new(() => CompiledProgram.Compile(rules, nativeHouseRules))).Value;
        var session = ready.CreateSession();

        // A rule with Not can fire early and be taken back; what counts is what is there at the end.
        var derived = new Dictionary<object, ILinkedFactSource>(ReferenceEqualityComparer.Instance);
        session.Events.FactInsertedEvent += (_, inserted) =>
        {
            if (inserted.Fact is { Value: { } value, Source: ILinkedFactSource source })
            {
                derived[value] = source;
            }
        };
        session.Events.FactRetractedEvent += (_, retracted) => derived.Remove(retracted.Fact.Value!);
        session.InsertAll(facts.Concat(program.Constants).Distinct());
        session.Fire();
        return [.. derived.Select(entry => new Firing(ready.PlanOf(entry.Value.Rule), entry.Key, [.. entry.Value.Facts.Select(fact => fact.Value!)]))];
    }
}
