using Spectre.Console;

namespace LevelOfCare.Cli.Pages;

/// <summary>A decision as a clinician wants to read it: the answer first, then what it rests on, then what is left to do or to know.</summary>
internal static class DecisionPage
{
    public static void Write(PlacementDecision decision, PlacementCase patientCase, ConsoleStreams streams)
    {
        using var page = new TextConsole(streams);
        Answer(decision, patientCase.Population, page);
        WithdrawalPart.Write(decision, page);
        Section(page, decision.Provisional ? "Before this is final" : "To be done", decision.Actions.Select(action => action.Message));
        Why(decision, page);
        WayPage.Write(decision, page);
        Missing(decision, page);
        Section(page, "To be weighed", decision.Notes.Select(note => $"{note.Code} ({note.About}): {note.Message}"));
        ChoicePage.Write(decision.Placement, page);
        Section(page, "Constraints", decision.Constraints.OrderByDescending(finding => finding.Severity).Select(finding => $"{finding.Severity.ToString().ToUpperInvariant()} {finding.Code} ({finding.About}): {finding.Message}"));
        Section(page, "Why not lower", (decision.WhyNotLower ?? []).Select(lower => lower.Sentence));
        Section(page, "Why not higher", (decision.WhyNotHigher ?? []).Select(higher => higher.Sentence));
        Changes(decision, patientCase, page);
        Derivation(decision, page);
        page.Out.WriteLine();
        page.Paragraph($"Case {decision.Id ?? "without id"}; rules {Short(decision.Receipt.Rules)}, input {Short(decision.Receipt.Input)}, engine {decision.Receipt.Engine} {decision.Receipt.Version}{Profile(decision)}.", style: new(decoration: Decoration.Dim));
        page.Paragraph(Words.Reminder, style: new(decoration: Decoration.Dim));
        page.Flush();
    }

    private static void Answer(PlacementDecision decision, Population population, TextConsole page)
    {
        switch (decision.Status)
        {
            case DecisionStatus.Emergency:
                page.Paragraph("EMERGENCY", style: new(Color.Red, decoration: Decoration.Bold));
                page.Paragraph(decision.Emergency!.Message, style: new(Color.Red));
                page.Paragraph($"Named: {string.Join(", ", decision.Emergency.Facts.Select(Words.Of))}. Evaluate at: {decision.Emergency.EvaluateAt}.");
                break;
            case DecisionStatus.OutOfScope:
                page.Paragraph("Out of scope: no level is given", style: new(Color.Yellow, decoration: Decoration.Bold));
                page.Paragraph(decision.Message!);
                break;
            case DecisionStatus.Undetermined:
                page.Paragraph("Not yet decided", style: new(Color.Yellow, decoration: Decoration.Bold));
                page.Paragraph($"Still possible: {string.Join(" · ", decision.Possible)}");
                break;
            default:
                page.Paragraph($"{decision.Label}  {decision.Level!.NameFor(population)}{AddOns(decision)}", style: new(Color.Green, decoration: Decoration.Bold));
                page.Paragraph($"{(decision.Provisional ? "Provisional. " : "")}{Words.Track(decision.Level)}{(population == Population.Adolescent ? ", adolescents" : "")}; {Words.Setting(decision.Level, population)}.");
                break;
        }

        if (decision.PossibleAddOns.Length > 0)
        {
            page.Paragraph($"Add-ons that depend on what is unknown: {string.Join(", ", decision.PossibleAddOns.Select(Words.Of))}.");
        }
    }

    private static string AddOns(PlacementDecision decision) => decision.AddOns.Length == 0 ? "" : $", with {string.Join(", ", decision.AddOns.Select(Words.Of))}";

    private static void Why(PlacementDecision decision, TextConsole page)
    {
        if (decision.Status is not (DecisionStatus.Decided or DecisionStatus.Undetermined))
        {
            return;
        }

        var title = decision.Status == DecisionStatus.Decided ? "Why" : "Known so far";
        if (decision.Drivers.Length == 0 && decision.Status == DecisionStatus.Decided)
        {
            Section(page, title, decision.Derivation.SelectMany(Leaves).Distinct());
        }

        Section(page, title, decision.Drivers.Where(driver => !AsksForLess(driver, decision)).Select(Line));
        Section(page, "Asks for less", decision.Drivers.Where(driver => AsksForLess(driver, decision)).Select(Line));
    }

    private static string Line(Driver driver) => $"{driver.Sentence} [{driver.Rule}, {Words.Of(driver.Confidence)}]";

    /// <summary>In the third edition the highest requirement decides; lower ones would, if it were not for that one.</summary>
    private static bool AsksForLess(Driver driver, PlacementDecision decision) =>
        decision is { Edition: Edition.Third, Status: DecisionStatus.Decided } && LevelOf(driver) is { } minimum && minimum < decision.Drivers.Select(LevelOf).OfType<CareLevel>().Max();

    /// <summary>The minimum of a requirement; what takes a level's place, and add-ons, are none.</summary>
    private static CareLevel? LevelOf(Driver driver) => driver.Rule == "T3-33" ? null : CareLevel.TryParse(Edition.Third, driver.Minimum.Replace(" COE", "", StringComparison.Ordinal));

    /// <summary>Where nothing asks for a level, the rules that say so are the reason.</summary>
    internal static IEnumerable<string> Leaves(DerivationNode node) =>
        node.Because.Length == 0 ? node.Sentence is { } sentence ? [$"{sentence} [{node.Rule}]"] : [] : node.Because.SelectMany(Leaves);

    private static void Missing(PlacementDecision decision, TextConsole page)
    {
        if (decision.Missing is not [var first, ..])
        {
            return;
        }

        page.Heading("Ask next");
        page.Paragraph($"{Words.Fact(first.Fact)}: {Words.Answers(first.Labels)}", 2);
        if (decision.Missing.Length > 1)
        {
            page.Paragraph($"Then, as far as still needed: {string.Join(", ", decision.Missing.Skip(1).Select(fact => $"{Words.Fact(fact.Fact)} ({fact.Labels})"))}.", 2);
        }
    }

    private static void Changes(PlacementDecision decision, PlacementCase patientCase, TextConsole page)
    {
        var lines = ClinicalChanges.Lines(decision, patientCase).ToList();
        var further = (decision.SmallestChanges?.Length ?? 0) - lines.Count;
        Section(page, "What would change it", further > 0 ? lines.Append($"{further} more: --format json lists all.") : lines);
    }

    private static void Derivation(PlacementDecision decision, TextConsole page)
    {
        if (decision.Status != DecisionStatus.Decided)
        {
            return;
        }

        page.Heading("Derivation");
        foreach (var root in decision.Derivation)
        {
            Branch(root, 2, page);
        }
    }

    private static void Branch(DerivationNode node, int indent, TextConsole page)
    {
        page.Paragraph(node.Rule is null ? node.Fact : $"{node.Fact} [{node.Rule}]", indent);
        foreach (var because in node.Because)
        {
            Branch(because, indent + 2, page);
        }
    }

    private static void Section(TextConsole page, string title, IEnumerable<string> lines)
    {
        var list = lines.ToList();
        if (list.Count == 0)
        {
            return;
        }

        page.Heading(title);
        list.ForEach(line => page.Paragraph(line, 2));
    }

    private static string Profile(PlacementDecision decision) => decision.Receipt.Profile is { } profile ? $", profile {ProblemPage.Printable(profile)}" : "";

    private static string Short(string hash) => hash[..Math.Min(hash.Length, 19)];
}
