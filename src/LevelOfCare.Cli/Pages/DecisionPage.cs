using Spectre.Console;

namespace LevelOfCare.Cli.Pages;

/// <summary>A decision as a clinician wants to read it: the answer first, then what it rests on, then what is left to do or to know.</summary>
internal static class DecisionPage
{
    private const string Reminder = "For professionals. This supports and does not replace professional judgment.";

    public static void Write(PlacementDecision decision, ConsoleStreams streams)
    {
        using var page = new TextConsole(streams);
        Answer(decision, page);
        Section(page, "Before this is final", decision.Actions.Select(action => action.Message));
        Why(decision, page);
        Missing(decision, page);
        Section(page, "To be weighed", decision.Notes.Select(note => $"{note.Code} ({note.About}): {note.Message}"));
        Section(page, "Constraints", decision.Constraints.Select(finding => $"{finding.Severity.ToString().ToUpperInvariant()} {finding.Code} ({finding.About}): {finding.Message}"));
        Section(page, "Review", decision.Review is { } review ? [$"By {review.Due:yyyy-MM-dd}: {review.Basis}"] : []);
        Changes(decision, page);
        Derivation(decision, page);
        page.Out.WriteLine();
        page.Paragraph($"Case {decision.Id ?? "without id"}; rules {Short(decision.Receipt.Rules)}, input {Short(decision.Receipt.Input)}, engine {decision.Receipt.Engine} {decision.Receipt.Version}.", style: new(decoration: Decoration.Dim));
        page.Paragraph(Reminder, style: new(decoration: Decoration.Dim));
        page.Flush();
    }

    private static void Answer(PlacementDecision decision, TextConsole page)
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
                page.Paragraph($"{decision.Label}  {decision.Level!.Name}{AddOns(decision)}", style: new(Color.Green, decoration: Decoration.Bold));
                page.Paragraph($"{(decision.Provisional ? "Provisional. " : "")}{Words.Track(decision.Level)}; {Words.Setting(decision.Level)}.");
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

        Section(page, title, decision.Drivers.Select(driver => $"{driver.Sentence} [{driver.Rule}, {Words.Of(driver.Confidence)}]"));
    }

    /// <summary>Where nothing asks for a level, the rules that say so are the reason.</summary>
    private static IEnumerable<string> Leaves(DerivationNode node) =>
        node.Because.Length == 0 ? node.Sentence is { } sentence ? [$"{sentence} [{node.Rule}]"] : [] : node.Because.SelectMany(Leaves);

    private static void Missing(PlacementDecision decision, TextConsole page)
    {
        if (decision.Missing is not [var first, ..])
        {
            return;
        }

        page.Heading("Ask next");
        page.Paragraph($"{Words.Fact(first.Fact)}: its answer alone can lead to {first.Labels} different answers.", 2);
        if (decision.Missing.Length > 1)
        {
            page.Paragraph($"Then, as far as still needed: {string.Join(", ", decision.Missing.Skip(1).Select(fact => $"{Words.Fact(fact.Fact)} ({fact.Labels})"))}.", 2);
        }
    }

    private static void Changes(PlacementDecision decision, TextConsole page)
    {
        if (decision.SmallestChanges is not { Length: > 0 } changes)
        {
            return;
        }

        page.Heading("What would change it");
        foreach (var group in changes.GroupBy(change => change.Label))
        {
            page.Paragraph($"{group.Key}: {string.Join(" or ", group.Select(change => string.Join(" and ", change.Change.Select(entry => $"{entry.Key}={entry.Value}"))))}", 2);
        }
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

    private static string Short(string hash) => hash[..Math.Min(hash.Length, 19)];
}
