using LevelOfCare.Cli.Pages;

namespace LevelOfCare.Cli.Reports.Sections;

/// <summary>How the person moves from where they are.</summary>
internal static class TransitionSection
{
    public static Section? Of(PlacementCase patientCase, PlacementDecision decision)
    {
        if (Way(patientCase, decision) is not { } way)
        {
            return null;
        }

        List<Block> blocks = [new Paragraph(way)];
        if (decision.Transition!.Because is { Length: > 0 } because)
        {
            blocks.Add(new Items([.. because.Select(reason => (Phrase)reason)]));
        }

        return new("Transition", blocks);
    }

    /// <summary>The move in one sentence; <see langword="null"/> where none is known.</summary>
    public static Phrase? Way(PlacementCase patientCase, PlacementDecision decision)
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

        return way + ".";
    }

    private static string Capital(string text) => text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
