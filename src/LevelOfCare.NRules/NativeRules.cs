using LevelOfCare.Rules;
using Native = NRules.Fluent.Dsl;

namespace LevelOfCare.NRules;

/// <summary>Finds the NRules form of a rule: the linked copy of a library rule, or a forwarder to a house rule.</summary>
internal static class NativeRules
{
    private static readonly Dictionary<string, Native.Rule> Linked =
        RuleCatalog.Emergencies().Concat(RuleCatalog.FourthEdition()).ToDictionary(rule => rule.GetType().FullName!, StringComparer.Ordinal);

    public static Native.Rule Of(Dsl.Rule rule) => rule.GetType().Assembly == typeof(PlacementEngine).Assembly
        ? Linked.GetValueOrDefault(rule.GetType().FullName!) ?? throw new InvalidOperationException($"{rule.GetType().Name} is not linked into {typeof(NativeRules).Assembly.GetName().Name}.")
        : new ForwardedRule(rule);
}
