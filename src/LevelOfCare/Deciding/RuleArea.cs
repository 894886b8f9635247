using System.Collections.Immutable;

namespace LevelOfCare.Deciding;

/// <summary>The rules or rows of one area as data, described when first asked for: a decision cites a few, of one edition.</summary>
/// <remarks>Safe to share between threads.</remarks>
internal sealed class RuleArea(Func<IEnumerable<RuleInfo>> describe)
{
    private readonly Lazy<ImmutableArray<RuleInfo>> rules = new(() => [.. describe()]);
    private Dictionary<string, RuleInfo>? byName;

    /// <summary>The rules or rows in order.</summary>
    public ImmutableArray<RuleInfo> Rules => rules.Value;

    /// <summary>One by its name, or <see langword="null"/> where there is none.</summary>
    public RuleInfo? Find(string name) => (byName ??= Rules.ToDictionary(rule => rule.Name, StringComparer.Ordinal)).GetValueOrDefault(name);
}
