using System.CommandLine;

namespace LevelOfCare.Cli.Verbs;

/// <summary>The option <c>--format</c>, with the formats that a verb has.</summary>
internal static class Formats
{
    /// <summary>Makes the option; the first format is the default.</summary>
    public static Option<string> Option(params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = $"How to write: {string.Join(", ", formats)}.",
            DefaultValueFactory = _ => formats[0],
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }
}
