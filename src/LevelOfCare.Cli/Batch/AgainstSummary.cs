using System.Globalization;
using LevelOfCare.Cli.Replay;

namespace LevelOfCare.Cli.Batch;

/// <summary>Counts what <c>batch --against</c> found, for the line on standard error.</summary>
internal sealed class AgainstSummary
{
    /// <summary>How many rule sets are told apart; a caseload of many years may have been decided by any number.</summary>
    private const int MostRuleSets = 3;

    private readonly SortedDictionary<string, long> byMember = new(StringComparer.Ordinal);
    private readonly List<string> rulesThen = [];
    private string? rulesNow;
    private long cases;
    private long moved;
    private long unpaired;
    private long leftOver;

    public long Invalid { get; private set; }

    public void AddInvalid() => Invalid++;

    public void AddUnpaired() => unpaired++;

    public void AddLeftOver() => leftOver++;

    public void AddCase(DecisionDocument? then, DecisionDocument now)
    {
        cases++;
        rulesNow ??= now.Text("receipt", "rules");
        if (then?.Text("receipt", "rules") is { } rules && rulesThen.Count <= MostRuleSets && !rulesThen.Contains(rules))
        {
            rulesThen.Add(rules);
        }
    }

    public void AddMoved(IEnumerable<string> members)
    {
        moved++;
        foreach (var member in members)
        {
            byMember[member] = byMember.GetValueOrDefault(member) + 1;
        }
    }

    public string Text(bool interrupted)
    {
        var members = byMember.Count == 0 ? "" : $" ({string.Join(", ", byMember.Select(member => $"{member.Key} {Count(member.Value)}"))})";
        var then = rulesThen.Count > MostRuleSets ? "several" : rulesThen.Count == 0 ? "none" : string.Join(", ", rulesThen);
        return $"{(interrupted ? "interrupted after " : "")}{Count(cases)} cases: moved {Count(moved)}{members}, invalid {Count(Invalid)}, without an old decision of theirs {Count(unpaired)}, "
            + $"old decisions left over {Count(leftOver)}; rules then {then}, now {rulesNow ?? "none"}";
    }

    private static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
