using System.Collections;
using System.Collections.Immutable;
using LevelOfCare.Deciding;

namespace LevelOfCare;

/// <summary>The rules and criteria rows of an engine, as data.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class RuleBase : IReadOnlyList<RuleInfo>
{
    private readonly ImmutableArray<RuleArea> searched;
    private readonly Lazy<ImmutableArray<RuleInfo>> rules;
    private readonly Lazy<string> hash;

    internal RuleBase(ImmutableArray<RuleArea> areas, Func<string> hash)
    {
        // The rows stand last and are small; most decisions of the fourth edition cite nothing else.
        searched = [.. areas.TakeLast(1), .. areas.SkipLast(1)];
        rules = new(() => [.. areas.SelectMany(area => area.Rules)]);
        this.hash = new(hash);
    }

    /// <summary>SHA-256 of everything that can change an answer: rows, and the source of every rule and fact, house rules included.</summary>
    /// <remarks>Written as <c>sha256:</c> and lower-case hexadecimal. Order, comments and layout do not change it.</remarks>
    public string Hash => hash.Value;

    /// <summary>Where the rules come from, and what they look at in a person.</summary>
    public RuleSetSource Source => field ??= SourceAttributes.Of(rules.Value);

    /// <summary>How to verify the house rules; none where there are none.</summary>
    internal Func<ImmutableArray<HouseRuleRemark>>? Verifier { get; init; }

    /// <summary>How many rules and rows there are.</summary>
    public int Count => rules.Value.Length;

    /// <summary>A rule or row by place; the order is fixed.</summary>
    /// <param name="index">From 0.</param>
    public RuleInfo this[int index] => rules.Value[index];

    /// <summary>A rule or row by name, or <see langword="null"/> where there is none.</summary>
    /// <param name="name">The name that decisions cite.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public RuleInfo? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var area in searched)
        {
            if (area.Find(name) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Lists house rules that can never fire or never change an answer. It takes a moment: call it when an application starts, or in its tests.</summary>
    /// <returns>A remark for each such rule, in the order in which the rules were added; empty where every house rule does something.</returns>
    public ImmutableArray<HouseRuleRemark> Verify() => Verifier?.Invoke() ?? [];

    /// <summary>The rules and rows in order.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<RuleInfo> GetEnumerator() => ((IEnumerable<RuleInfo>)rules.Value).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
