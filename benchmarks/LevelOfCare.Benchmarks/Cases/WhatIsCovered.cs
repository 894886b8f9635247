using System.Text;

namespace LevelOfCare.Benchmarks.Cases;

/// <summary>What a set of cases covers: how often each answer comes up, so that anybody can see that a comparison is not of one path alone.</summary>
internal static class WhatIsCovered
{
    public static string Of(string name, IReadOnlyCollection<PlacementCase> cases)
    {
        var decisions = cases.Select(PlacementEngine.Default.Evaluate).ToList();
        var text = new StringBuilder().AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"{name}: {cases.Count} cases");
        Add("labels", decisions.Select(decision => decision.Label ?? $"{decision.Status}"));
        Add("drivers", decisions.SelectMany(decision => decision.Drivers).Select(driver => driver.Rule));
        Add("actions", decisions.SelectMany(decision => decision.Actions).Select(action => action.Code));
        Add("constraints", decisions.SelectMany(decision => decision.Constraints).Select(found => $"{found.Code} ({found.Severity})"));
        Add("withdrawal", decisions.Where(decision => decision.Withdrawal is not null).Select(decision => $"{decision.Withdrawal!.Level} by {decision.Withdrawal.Basis}"));
        Add("transitions", decisions.Select(decision => decision.Transition?.Kind ?? "none"));
        return text.ToString();

        void Add(string what, IEnumerable<string> values) => text.AppendLine(
            System.Globalization.CultureInfo.InvariantCulture,
            $"  {what}: {string.Join(", ", values.GroupBy(value => value).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}"))}");
    }
}
