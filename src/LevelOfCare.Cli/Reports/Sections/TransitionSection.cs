using LevelOfCare.Cli.Pages;

namespace LevelOfCare.Cli.Reports.Sections;

/// <summary>How the person moves from where they are.</summary>
internal static class TransitionSection
{
    public static Section? Of(PlacementCase patientCase, PlacementDecision decision)
    {
        if (decision.Transition is not { } transition)
        {
            return null;
        }

        Phrase way = Phrase.Strong(Capital(Words.Transition(transition.Kind)));
        if (transition.From is { } from)
        {
            way += $"{(transition.To == from ? ", at" : ", from")} {Words.Level(patientCase.Current?.Edition ?? decision.Edition, from)}";
        }

        if (transition.To is { } to && to != transition.From)
        {
            way += $"{(transition.From is null ? "," : "")} to {Words.Level(decision.Edition, to)}";
        }

        List<Block> blocks = [new Paragraph(way + ".")];
        if (transition.Because.Length > 0)
        {
            blocks.Add(new Items([.. transition.Because.Select(reason => (Phrase)reason)]));
        }

        return new("Transition", blocks);
    }

    private static string Capital(string text) => text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
