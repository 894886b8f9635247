using LevelOfCare.Engine;
using LevelOfCare.Rules;
using Native = NRules.Fluent.Dsl;

namespace LevelOfCare.NRules;

/// <summary>Finds the NRules form of a rule: the linked copy of a library rule, the native class given for a house rule, or a forwarder to it.</summary>
internal static class NativeRules
{
    private static readonly Dictionary<string, Native.Rule> Linked =
        RuleCatalog.ByArea().SelectMany(area => area.Rules()).ToDictionary(rule => rule.GetType().FullName!, StringComparer.Ordinal);

    public static Native.Rule Of(Dsl.Rule rule, IReadOnlyDictionary<string, Native.Rule> nativeHouseRules) => rule.GetType().Assembly == typeof(PlacementEngine).Assembly
        ? Linked.GetValueOrDefault(rule.GetType().FullName!) ?? throw new InvalidOperationException($"{rule.GetType().Name} is not linked into {typeof(NativeRules).Assembly.GetName().Name}.")
        : nativeHouseRules.GetValueOrDefault(RuleProgram.PlanOf(rule).Name) ?? new ForwardedRule(rule);
}
