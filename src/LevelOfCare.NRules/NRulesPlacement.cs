using NRules.Fluent;
using Native = NRules.Fluent.Dsl;

namespace LevelOfCare.NRules;

/// <summary>Builds placement engines that run their rules in NRules. The door of this package.</summary>
public static class NRulesPlacement
{
    /// <summary>Builds an engine like <see cref="PlacementEngine.Create"/>, whose complete cases are decided in an NRules session.</summary>
    /// <param name="configure">Sets the options; house rules are forwarded to NRules.</param>
    /// <returns>The engine. It gives the same decisions as the embedded one, but for <see cref="DecisionReceipt.Engine"/>; safe to share between threads.</returns>
    /// <exception cref="RuleSetException">The rules given cannot be used.</exception>
    public static PlacementEngine Create(Action<PlacementOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return PlacementEngine.CreateOver(new NRulesRuleRunner(new Dictionary<string, Native.Rule>()), configure);
    }

    /// <summary>Builds an engine whose house rules run in NRules as the classes given, which are compiled against NRules itself, rather than forwarded.</summary>
    /// <param name="configure">Sets the options. House rules are given there as always: their plans answer for what is unknown.</param>
    /// <param name="nativeHouseRules">For some or all of those house rules, a class of the same name that says the same in NRules' own language.</param>
    /// <returns>The engine; safe to share between threads.</returns>
    /// <exception cref="RuleSetException">The rules given cannot be used.</exception>
    /// <exception cref="ArgumentException">A native rule has the name of no house rule; the message lists the names.</exception>
    public static PlacementEngine Create(Action<PlacementOptions> configure, IEnumerable<Native.Rule> nativeHouseRules)
    {
        ArgumentNullException.ThrowIfNull(configure);
        ArgumentNullException.ThrowIfNull(nativeHouseRules);
        var native = nativeHouseRules.ToDictionary(rule => new RuleDefinitionFactory().Create([rule]).Single().Name, StringComparer.Ordinal);
        var engine = PlacementEngine.CreateOver(new NRulesRuleRunner(native), configure);
        var houseRules = engine.Rules.Where(rule => rule.Area == "house").Select(rule => rule.Name).ToList();
        return native.Keys.Except(houseRules).ToList() is { Count: > 0 } strangers
            ? throw new ArgumentException($"No house rule is named {string.Join(", ", strangers)}. House rules: {string.Join(", ", houseRules)}.", nameof(nativeHouseRules))
            : engine;
    }
}
