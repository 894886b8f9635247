using Spectre.Console;

namespace LevelOfCare.Cli.Pages;

/// <summary>Two decisions about one person side by side: what differs is easier seen than told.</summary>
internal static class DiffPage
{
    public static void Write(EditionComparison comparison, ConsoleStreams streams)
    {
        using var page = new TextConsole(streams);
        if (comparison.Third.Emergency is { } emergency)
        {
            page.Paragraph("EMERGENCY", style: new(Color.Red, decoration: Decoration.Bold));
            page.Paragraph(emergency.Message, style: new(Color.Red));
            page.Paragraph($"Named: {string.Join(", ", emergency.Facts.Select(Words.Of))}. Evaluate at: {emergency.EvaluateAt} (edition 3), {comparison.Fourth.Emergency!.EvaluateAt} (edition 4).");
        }
        else
        {
            page.Paragraph(Headline(comparison), style: new(decoration: Decoration.Bold));
            page.Out.WriteLine();
            page.Out.Write(SideBySide(comparison));
        }

        page.Out.WriteLine();
        page.Paragraph($"Case {comparison.Third.Id ?? "without id"}. Each edition decides by its own ratings; neither corrects the other.{(comparison.Third.Receipt.Profile is { } profile ? $" Profile {ProblemPage.Printable(profile)}." : "")}", style: new(decoration: Decoration.Dim));
        page.Paragraph(Words.Reminder, style: new(decoration: Decoration.Dim));
        page.Flush();
    }

    private static string Headline(EditionComparison comparison)
    {
        if (comparison is not { Third.Label: { } third, Fourth.Label: { } fourth, Targets: { } targets })
        {
            return "Not both decided";
        }

        var carried = targets.Count == 0 ? "the fourth has no such level" : $"which in the fourth is {string.Join(", or ", targets)}";
        return comparison.FourthIs switch
        {
            "same" => $"Both editions agree: {third} in the third, {fourth} in the fourth",
            "lower" => $"The fourth edition asks for less: {third} in the third, {carried}; {fourth} in the fourth",
            _ => $"The fourth edition asks for more: {third} in the third, {carried}; {fourth} in the fourth",
        };
    }

    private static Table SideBySide(EditionComparison comparison)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn("", column => (column.NoWrap, column.Padding) = (true, new(0, 0, 2, 0)));
        table.AddColumn("third edition", column => column.Padding = new(0, 0, 2, 0));
        var population = comparison.Population;
        table.AddColumn("fourth edition", column => column.Padding = new(0, 0, 0, 0));

        Row("answer", Answer);
        Row("level", decision => decision.Level is { } level ? $"{level.NameFor(population)}; {Words.Setting(level, population)}" : decision.Message ?? "");
        Row("add-ons", decision => string.Join(", ", decision.AddOns.Select(Words.Of)));
        Row("possible", decision => decision.Status == DecisionStatus.Undetermined ? string.Join(" · ", decision.Possible) : "");
        Row("ask next", decision => string.Join(", ", decision.Missing.Take(3).Select(fact => Words.Fact(fact.Fact))));
        Row("withdrawal", Withdrawal);
        Row("first", decision => string.Join("\n", decision.Actions.Select(action => action.Code).Distinct()));
        Row("because", decision => string.Join("\n", decision.Drivers.Select(driver => $"{driver.About}={driver.Value}: {driver.Minimum} [{driver.Rule}]")));
        Row("to weigh", decision => string.Join("\n", decision.Notes.Select(note => $"{note.Code} ({note.About})")));
        return table;

        void Row(string title, Func<PlacementDecision, string> text)
        {
            var (third, fourth) = (text(comparison.Third), text(comparison.Fourth));
            if (third.Length + fourth.Length > 0)
            {
                table.AddRow(new Text(title), new Text(third), new Text(fourth));
            }
        }
    }

    private static string Answer(PlacementDecision decision) => decision.Status switch
    {
        DecisionStatus.Decided => $"{decision.Label}{(decision.Provisional ? ", provisional" : "")}",
        DecisionStatus.OutOfScope => "out of scope",
        _ => "not yet decided",
    };

    private static string Withdrawal(PlacementDecision decision) => decision.Withdrawal switch
    {
        null => "",
        { Level: { } level, Basis: { } basis } => level == "none" ? "none needed" : $"{level}, by {Words.Basis(basis)}",
        var open => $"{string.Join(" or ", open.Possible)}; ask {string.Join(", ", open.Missing.Select(fact => Words.Fact(fact.Fact)))}",
    };
}
