using LevelOfCare.Cli.Pages;

namespace LevelOfCare.Cli.Reports.Sections;

/// <summary>What was selected, which program fits, and the gap where none does.</summary>
internal static class PlacementSection
{
    public static Section? Of(PlacementCase patientCase, PlacementDecision decision)
    {
        List<Block> blocks = [.. Placement(patientCase, decision)];
        if (patientCase.Selected is { } selected && decision.Status != DecisionStatus.Emergency)
        {
            blocks.Add(new Paragraph(Selection(selected, patientCase)));
        }

        return blocks.Count == 0 ? null : new("Placement", blocks);
    }

    private static IEnumerable<Block> Placement(PlacementCase patientCase, PlacementDecision decision)
    {
        if (decision.Placement is not { } placement)
        {
            yield break;
        }

        var edition = patientCase.Programs.FirstOrDefault(program => program.Id == placement.Program)?.Edition ?? decision.Edition;
        yield return new Paragraph(placement.Program is { } program
            ? "Program: " + Phrase.Code(program) + (placement.Level is { } level ? $", {Words.Level(edition, level)}." : ".")
            : "No program of the case may be chosen.");
        if (placement.Gap is { } gap)
        {
            yield return new Paragraph(Phrase.Strong("Gap:") + $" {Words.Level(decision.Edition, gap.Indicated)} is indicated, {(gap.Given is { } given ? $"{Words.Level(decision.Edition, given)} is given" : "nothing is given")}; {Words.Of(gap.Reason)}.");
        }

        if (placement.Interim is { } interim)
        {
            yield return new Paragraph(Phrase.Strong("Meanwhile:") + " " + Phrase.Code(interim.Program) + ", which lacks " + Phrase.Join(", ", interim.Missing.Select(Phrase.Code)) + $". {interim.Until}");
        }
    }

    private static Phrase Selection(Selection selected, PlacementCase patientCase)
    {
        var edition = patientCase.Programs.FirstOrDefault(program => program.Id == selected.Program)?.Edition ?? patientCase.Edition;
        Phrase line = Phrase.Strong("Selected:") + $" {Words.Level(edition, selected.Level)}";
        if (selected.Program is { } program)
        {
            line += " at " + Phrase.Code(program);
        }

        if (selected.Reason is { } reason)
        {
            line += $"; reason: {Words.Of(reason)}";
        }

        return line + (selected.Note is { } note ? $"; note: {note}" : "");
    }
}
