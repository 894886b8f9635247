namespace LevelOfCare.Benchmarks.LargeRuleBase;

/// <summary>House rules as several payers together would have them: nine times as many as the fourth edition has rules and rows.</summary>
public static class PayerRules
{
    /// <summary>The rules of the first payers, in order of their numbers.</summary>
    /// <param name="count">How many rules at most; all where not given.</param>
    /// <returns>New rules.</returns>
    public static IReadOnlyList<Rule> First(int count = int.MaxValue) =>
    [
        .. typeof(PayerRules).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Rule)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Take(count)
            .Select(type => (Rule)Activator.CreateInstance(type)!),
    ];
}
