using Spectre.Console;

namespace LevelOfCare.Cli.Pages;

/// <summary>What a check of constraints found, violations first.</summary>
internal static class CheckPage
{
    public static void Write(PlacementCheck check, string? profile, ConsoleStreams streams)
    {
        using var page = new TextConsole(streams);
        if (check.Emergency is { } emergency)
        {
            page.Paragraph("EMERGENCY");
            page.Paragraph(emergency.Message);
            page.Paragraph($"Named: {string.Join(", ", emergency.Facts.Select(Words.Of))}. Evaluate at: {emergency.EvaluateAt}. Nothing was checked.");
            page.Flush();
            return;
        }

        page.Paragraph(Headline(check));
        foreach (var severity in new[] { Severity.Violation, Severity.Warning })
        {
            Section(page, severity == Severity.Violation ? "Violations: must not go ahead as it is" : "Warnings", check.Constraints.Where(found => found.Severity == severity).Select(found => $"{found.Code} ({found.About}): {found.Message} [{found.Rule}]"));
        }

        Section(page, "Notes", check.Notes.Select(note => $"{note.Code} ({note.About}): {note.Message}"));
        if (profile is not null)
        {
            page.Out.WriteLine();
            page.Paragraph($"Checked by the profile {ProblemPage.Printable(profile)}.");
        }

        page.Flush();
    }

    private static string Headline(PlacementCheck check) => check.Scope == CheckScope.Programs
        ? $"Programs by themselves, edition {Words.Of(check.Edition!.Value)}: {Count(check)}."
        : $"{check.Status switch { DecisionStatus.Decided => $"{check.Label} is indicated", DecisionStatus.OutOfScope => "The case is out of scope", _ => "The level is not yet decided" }}: {Count(check)}.";

    private static string Count(PlacementCheck check)
    {
        var violations = check.Constraints.Count(found => found.Severity == Severity.Violation);
        var warnings = check.Constraints.Length - violations;
        return $"{violations} violation{(violations == 1 ? "" : "s")}, {warnings} warning{(warnings == 1 ? "" : "s")}";
    }

    private static void Section(TextConsole page, string title, IEnumerable<string> lines)
    {
        var list = lines.ToList();
        if (list.Count > 0)
        {
            page.Heading(title);
            list.ForEach(line => page.Paragraph(line, 2));
        }
    }
}
