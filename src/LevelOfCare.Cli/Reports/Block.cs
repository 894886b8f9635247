using LevelOfCare.Cli.Reports.Pictures;

namespace LevelOfCare.Cli.Reports;

/// <summary>A piece of a section.</summary>
internal abstract record Block;

/// <summary>A paragraph.</summary>
internal sealed record Paragraph(Phrase Text) : Block;

/// <summary>A list without order.</summary>
internal sealed record Items(IReadOnlyList<Phrase> Lines) : Block;

/// <summary>A table; every row has as many cells as there are headings.</summary>
internal sealed record Grid(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<Phrase>> Rows) : Block;

/// <summary>What a reader must see first.</summary>
internal sealed record Banner(BannerKind Kind, string Title, IReadOnlyList<Phrase> Lines) : Block;

/// <summary>A list whose items have lists of their own.</summary>
internal sealed record Tree(IReadOnlyList<Branch> Branches) : Block;

/// <summary>An item of a <see cref="Tree"/>.</summary>
internal sealed record Branch(Phrase Text, IReadOnlyList<Branch> Branches);

/// <summary>A picture, and the same as a table for where there are no pictures.</summary>
internal sealed record Figure(string Heading, Svg Picture, Grid Words, string? Legend) : Block;

/// <summary>What a banner stands for.</summary>
internal enum BannerKind
{
    Decided,
    Undetermined,
    OutOfScope,
    Emergency,
}
