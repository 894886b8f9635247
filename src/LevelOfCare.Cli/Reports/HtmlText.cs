using System.Text;

namespace LevelOfCare.Cli.Reports;

/// <summary>Text in HTML and SVG, as content or in quotes as the value of an attribute.</summary>
internal static class HtmlText
{
    public static string Escape(string text) => new StringBuilder(SafeText.OneLine(text))
        .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;").ToString();
}
