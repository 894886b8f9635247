using System.Text;

namespace LevelOfCare.Cli.Reports.Pictures;

/// <summary>A picture being drawn: whole numbers only, so that its bytes are the same everywhere; looks are in page.css.</summary>
internal sealed class Svg(string title, string description, int width)
{
    private readonly StringBuilder shapes = new();

    /// <summary>How far down it has been drawn.</summary>
    public int Height { get; set; }

    public void Box(string look, int x, int y, int width, int height, int corner = 3) =>
        shapes.Append($"<rect class=\"{look}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{corner}\"/>\n");

    public void Circle(string look, int x, int y, int radius) => shapes.Append($"<circle class=\"{look}\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>\n");

    public void Line(string look, string path) => shapes.Append($"<path class=\"{look}\" d=\"{path}\"/>\n");

    public void Text(string look, int x, int y, string text) => shapes.Append($"<text class=\"{look}\" x=\"{x}\" y=\"{y}\">{HtmlText.Escape(text)}</text>\n");

    /// <summary>The picture as an element of a page, told to a screen reader by its title and description.</summary>
    public override string ToString() =>
        $"<svg role=\"img\" viewBox=\"0 0 {width} {Height}\" xmlns=\"http://www.w3.org/2000/svg\">\n<title>{HtmlText.Escape(title)}</title>\n<desc>{HtmlText.Escape(description)}</desc>\n{shapes}</svg>\n";
}
