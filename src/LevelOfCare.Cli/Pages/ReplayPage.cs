using System.Text.Json;
using LevelOfCare.Cli.Replay;

namespace LevelOfCare.Cli.Pages;

/// <summary>Says whether an old decision is confirmed; otherwise what is not the same, and what that means.</summary>
internal static class ReplayPage
{
    /// <summary>Longer values say less than that they are another.</summary>
    private const int Longest = 90;

    public static void Write(DecisionDocument then, Comparison comparison, ConsoleStreams streams)
    {
        using var page = new TextConsole(streams);
        page.Paragraph(comparison.IsSame ? "Confirmed: the same input and the same rules give the same decision." : "Not the same.", style: new(decoration: Spectre.Console.Decoration.Bold));
        page.Paragraph($"Case {then.Id ?? "without id"}; label then {then.Text("label") ?? "none"}.");
        if (!comparison.IsSame)
        {
            page.Heading("What it was decided by");
            foreach (var difference in comparison.Receipt)
            {
                page.Paragraph($"{difference.What}: then {Text(difference.Then)}, now {Text(difference.Now)}", 2);
            }

            foreach (var reason in Reasons(comparison))
            {
                page.Paragraph(reason, 2);
            }
        }

        if (comparison.Members.Length > 0)
        {
            page.Heading("What came out differently");
            foreach (var difference in comparison.Members)
            {
                page.Paragraph($"{difference.What}: then {Text(difference.Then)}, now {Text(difference.Now)}", 2);
            }
        }

        page.Flush();
    }

    private static IEnumerable<string> Reasons(Comparison comparison) =>
    [
        .. comparison.Receipt.Where(difference => difference.What == "profile").Select(Profile),
        Reason(comparison),
    ];

    private static string Profile(Difference difference) => (difference.Then, difference.Now) switch
    {
        (null, var now) => $"It was decided without a profile, and {Text(now)} is in use now: leave out --profile.",
        (var then, null) => $"It was decided under the profile {Text(then)}, and none is in use now: give that profile by --profile.",
        var (then, now) => $"It was decided under the profile {Text(then)}, and {Text(now)} is in use now: give the one that it was decided under.",
    };

    private static string Reason(Comparison comparison) => comparison switch
    {
        _ when comparison.Differs("input") => "This is not the case that was decided, or it was changed since; the decisions are not compared.",
        { Members.IsEmpty: true } => "Whatever changed, it does not change this decision.",
        _ when comparison.Differs("profile") => "Decisions under different profiles need not be the same.",
        _ when comparison.Differs("rules") => "The rule set is another one: rules, criteria rows, a profile or house rules changed.",
        _ when comparison.Differs("version") => "The rule set is the same, but the version is another one.",
        _ => "Input, rules and version are the same: the decision was altered after it was written, or this is a defect.",
    };

    private static string Text(JsonElement? element) => element switch
    {
        null => "nothing",
        { ValueKind: JsonValueKind.Null } => "none",
        { ValueKind: JsonValueKind.String } text => ProblemPage.Printable(text.GetString()!),
        { } other when other.GetRawText() is { Length: <= Longest } raw => raw,
        { ValueKind: JsonValueKind.Array } list => $"{list.GetArrayLength()} entries",
        _ => "something else",
    };
}
