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
        return PlacementEngine.CreateOver(new NRulesRuleRunner(), configure);
    }
}
