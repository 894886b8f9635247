using LevelOfCare.Cli.Pages;

namespace LevelOfCare.Cli.Reports;

/// <summary>A run of text in one style. The text is as it is; each writer escapes it.</summary>
internal readonly record struct TextRun(string Text, TextStyle Style);

/// <summary>How a run of text stands out.</summary>
internal enum TextStyle
{
    Plain,
    Strong,

    /// <summary>A code or an id, as a case or a rule writes it.</summary>
    Code,

    /// <summary>Beside the point: a rule's name, a hash.</summary>
    Minor,
    Note,
    Warning,
    Violation,
}

/// <summary>A line of text.</summary>
internal sealed record Phrase(params IReadOnlyList<TextRun> Runs)
{
    public static implicit operator Phrase(string text) => new(new TextRun(text, TextStyle.Plain));

    public static Phrase operator +(Phrase left, Phrase right) => new([.. left.Runs, .. right.Runs]);

    public static Phrase Strong(string text) => new(new TextRun(text, TextStyle.Strong));

    public static Phrase Code(string text) => new(new TextRun(text, TextStyle.Code));

    public static Phrase Minor(string text) => new(new TextRun(text, TextStyle.Minor));

    /// <summary>A level by its code, with its name where it has one.</summary>
    public static Phrase Level(Edition? edition, string code) => Words.NameOf(edition, code) is { } name ? Strong(code) + $" ({name})" : Strong(code);

    /// <summary>How much a finding weighs, as a word.</summary>
    public static Phrase Of(Severity severity) => severity switch
    {
        Severity.Violation => new(new TextRun("violation", TextStyle.Violation)),
        Severity.Warning => new(new TextRun("warning", TextStyle.Warning)),
        _ => new(new TextRun("note", TextStyle.Note)),
    };

    /// <summary>Phrases one after the other.</summary>
    public static Phrase Join(string separator, IEnumerable<Phrase> phrases)
    {
        var runs = new List<TextRun>();
        foreach (var phrase in phrases)
        {
            if (runs.Count > 0)
            {
                runs.Add(new(separator, TextStyle.Plain));
            }

            runs.AddRange(phrase.Runs);
        }

        return new(runs);
    }
}
