using System.Collections.Immutable;
using System.Text.Json;

namespace LevelOfCare.Cli.Replay;

/// <summary>One thing that is not as it was.</summary>
/// <param name="What">A part of the receipt (<c>input</c>, <c>rules</c>, <c>profile</c>, <c>version</c>, <c>engine</c>) or a member of the decision.</param>
/// <param name="Then">As it was; absent where it was not there.</param>
/// <param name="Now">As it is.</param>
internal sealed record Difference(string What, JsonElement? Then, JsonElement? Now);

/// <summary>What is not the same between a decision that was written once and the same case decided now.</summary>
/// <param name="Receipt">Where the receipts differ: the reasons.</param>
/// <param name="Members">Where the decisions differ, in the order in which a decision is written; not looked at where the input is another one.</param>
internal sealed record Comparison(ImmutableArray<Difference> Receipt, ImmutableArray<Difference> Members)
{
    private static readonly string[] Parts = ["input", "rules", "profile", "version", "engine"];

    public bool IsSame => Receipt.IsEmpty && Members.IsEmpty;

    public bool Differs(string part) => Receipt.Any(difference => difference.What == part);

    public static Comparison Of(DecisionDocument then, DecisionDocument now)
    {
        ImmutableArray<Difference> receipt =
        [
            .. Parts.Select(part => new Difference(part, then.Member("receipt", part), now.Member("receipt", part))).Where(IsNotTheSame),
        ];
        return new(receipt, receipt.Any(difference => difference.What == "input") ? [] : [.. MembersOf(then, now).Where(IsNotTheSame)]);
    }

    private static IEnumerable<Difference> MembersOf(DecisionDocument then, DecisionDocument now) => now.Root.EnumerateObject()
        .Concat(then.Root.EnumerateObject().Where(member => now.Member(member.Name) is null))
        .Where(member => member.Name is not ("schema" or "receipt"))
        .Select(member => new Difference(member.Name, then.Member(member.Name), now.Member(member.Name)));

    private static bool IsNotTheSame(Difference difference) => (difference.Then, difference.Now) switch
    {
        (null, null) => false,
        ({ } then, { } now) => !JsonElement.DeepEquals(then, now),
        _ => true,
    };
}
