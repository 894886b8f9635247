namespace LevelOfCare.Cli.Reports;

/// <summary>A decision as a document, whatever it is written as: what it says, in the order of reading, without layout.</summary>
/// <param name="Title">What the document is called, also by the file that a browser prints.</param>
/// <param name="About">Which case it is about, in one line.</param>
/// <param name="Foot">Which case it is about, in a few words, for the foot of each printed page.</param>
/// <param name="Sections">What it says; the first has no heading.</param>
internal sealed record Report(string Title, Phrase About, string Foot, IReadOnlyList<Section> Sections);

/// <summary>A part of a report under one heading.</summary>
/// <param name="Heading">The heading; <see langword="null"/> for the answer, which stands under the title.</param>
/// <param name="Blocks">What it says; never empty.</param>
internal sealed record Section(string? Heading, params IReadOnlyList<Block> Blocks);
