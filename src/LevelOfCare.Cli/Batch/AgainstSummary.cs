using System.Globalization;
using LevelOfCare.Cli.Pages;
using LevelOfCare.Cli.Replay;

namespace LevelOfCare.Cli.Batch;

/// <summary>Counts what <c>batch --against</c> found, for the line on standard error.</summary>
/// <param name="profile">The name of the profile in use; <see langword="null"/> where none is.</param>
internal sealed class AgainstSummary(string? profile)
{
    /// <summary>How many rule sets or profiles are told apart; a caseload of many years may have been decided by any number.</summary>
    private const int MostRuleSets = 3;

    private const string None = "none";

    private readonly SortedDictionary<string, long> byMember = new(StringComparer.Ordinal);
    private readonly List<string> rulesThen = [];
    private readonly List<string> profilesThen = [];
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
        if (then?.Text("receipt", "rules") is { } rules)
        {
            Keep(rulesThen, rules);
            Keep(profilesThen, Named(then.Text("receipt", "profile")));
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
        return $"{(interrupted ? "interrupted after " : "")}{Count(cases)} cases: moved {Count(moved)}{members}, invalid {Count(Invalid)}, without an old decision of theirs {Count(unpaired)}, "
            + $"old decisions left over {Count(leftOver)}; rules then {List(rulesThen)}, now {rulesNow ?? None}{Profiles()}";
    }

    /// <summary>Which profiles were and are in use, where any is; what moves by another profile alone must not pass for a change of the rules.</summary>
    private string Profiles()
    {
        var now = Named(profile);
        if (profilesThen.Append(now).All(name => name == None))
        {
            return "";
        }

        var isOther = profilesThen.Any(name => name != now);
        return $"; profile then {List(profilesThen)}, now {now}{(isOther ? ": not the same, so that decisions may have moved by the profile alone; give by --profile the one of the old decisions" : "")}";
    }

    /// <summary>In quotes, since a profile may be called none.</summary>
    private static string Named(string? profile) => profile is null ? None : $"'{ProblemPage.Printable(profile)}'";

    private static void Keep(List<string> kept, string one)
    {
        if (kept.Count <= MostRuleSets && !kept.Contains(one))
        {
            kept.Add(one);
        }
    }

    private static string List(List<string> kept) => kept.Count > MostRuleSets ? "several" : kept.Count == 0 ? None : string.Join(", ", kept);

    private static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
