using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using LevelOfCare.Cli.Reports;

namespace LevelOfCare.Cli.Tests.Reports;

/// <summary>Whatever a case calls itself, its programs and its notes, it stays text.</summary>
public sealed partial class HostileTextSpecs
{
    private static readonly string[] Elements =
    [
        "html", "head", "meta", "title", "style", "body", "main", "header", "section", "h1", "h2", "h3", "p", "div", "figure", "figcaption", "svg", "desc", "rect", "circle", "path", "text",
        "table", "thead", "tbody", "tr", "th", "td", "ul", "li", "strong", "code", "span",
    ];

    private static readonly string[] Attributes =
    [
        "lang", "charset", "name", "content", "http-equiv", "class", "role", "scope", "data-column", "viewBox", "xmlns", "x", "y", "width", "height", "rx", "cx", "cy", "r", "d",
    ];

    public static TheoryData<string> Hostile { get; } =
    [
        "<script>alert(1)</script>",
        "</title></style></svg><img src=x onerror=alert(1)>",
        "\" onload=\"alert(1)",
        "' onload='alert(1)",
        "&lt;script&gt;&#60;b&#62;",
        "<!-- x --> ]]> <![CDATA[",
        "# heading",
        "- item",
        "1. item",
        "4",
        "=== --- ***",
        "> quote",
        "a | b | c",
        "a \\| b",
        "`code` ``` fence",
        "[link](javascript:alert(1)) ![image](https://x.example/x.png)",
        "**bold** _soft_ ~~gone~~ $x$",
        "https://x.example www.x.example a@x.example",
        "one\n\n# two\r\n| three |\tfour",
        "\u001b[31m\u0000\u202E reversed",
        "    indented",
        "\u2028 \uFFFF",
        "\uD83D\uDE00 \uDC00 \uD800",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Html_has_no_element_or_attribute_but_its_own(string text)
    {
        var page = Parsed(Told.Html(Told.Case(text), Told.Decided(text)));

        page.Descendants().Select(element => element.Name.LocalName).Distinct().Should().BeSubsetOf(Elements);
        page.Descendants().Attributes().Select(attribute => attribute.Name.LocalName).Distinct().Should().BeSubsetOf(Attributes);
        Shape(page).Should().Be(Shape(Parsed(Told.Html(Told.Case("plain"), Told.Decided("plain")))));
        page.Descendants().Single(element => element.Name.LocalName == "header").Value.Should().Contain(SafeText.OneLine(text));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Markdown_has_the_same_structure_as_with_plain_text(string text)
    {
        var page = Told.Markdown(Told.Case(text), Told.Decided(text));

        page.Should().NotContain("<").And.NotContain("\u001b").And.NotContain("\u202E");
        page.Split('\n').Select(Structure).Should().Equal(Told.Markdown(Told.Case("plain"), Told.Decided("plain")).Split('\n').Select(Structure));
    }

    [Theory]
    [InlineData("2. x", "2\\. x")]
    [InlineData("2) x", "2\\) x")]
    [InlineData("2.7 COE", "2.7 COE")]
    [InlineData("12.", "12\\.")]
    [InlineData("- x", "\\- x")]
    [InlineData("+ x", "\\+ x")]
    public void The_start_of_a_line_begins_no_list(string text, string expected) => MarkdownText.AtStart(MarkdownText.Escape(text)).Should().Be(expected);

    [Theory]
    [InlineData("https://x", "https\\://x")]
    [InlineData("www.x", "www\\.x")]
    [InlineData("a@b", "a\\@b")]
    [InlineData("a*b_c[d]|e`f\\g", "a\\*b\\_c\\[d\\]\\|e\\`f\\\\g")]
    [InlineData("a<b>&", "a&lt;b&gt;&amp;")]
    public void Markup_is_escaped(string text, string expected) => MarkdownText.Escape(text).Should().Be(expected);

    [Theory]
    [MemberData(nameof(Hostile))]
    public void The_foot_of_printed_pages_is_one_string_of_the_style_sheet(string text) => CssText.Quote(text).Should().MatchRegex("^\"([A-Za-z0-9]|\\\\[0-9a-f]{6})*\"$");

    [Fact]
    public void A_hostile_case_file_is_text_from_the_command_line_too()
    {
        var run = Run.With(
            """{ "schema": "levelofcare.case/1", "id": "</title><script>alert(1)</script>", "edition": "4", "population": "adult", "assessedOn": "2026-11-20", "ratings": { "1A": "4" } }""",
            100, "evaluate", "-", "--format", "html");

        run.ExitCode.Should().Be(0);
        run.Output.Should().NotContain("<script").And.Contain("&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    /// <summary>Read as XML, which forgives nothing; the pages are written so that they are both.</summary>
    private static XElement Parsed(string page)
    {
        using var reader = XmlReader.Create(new StringReader(page), new() { DtdProcessing = DtdProcessing.Ignore, CheckCharacters = false });
        return XElement.Load(reader);
    }

    private static string Shape(XElement element) => $"{element.Name.LocalName}({string.Concat(element.Elements().Select(Shape))})";

    /// <summary>What a line is, and how many cells it has.</summary>
    private static string Structure(string page)
    {
        var line = CodeSpan().Replace(page, "code");
        var start = string.Concat(line.TakeWhile(letter => "# >-|".Contains(letter)));
        var pipes = Enumerable.Range(0, line.Length).Count(place => line[place] == '|' && !IsEscaped(line, place));
        var stars = Enumerable.Range(0, line.Length).Count(place => "*`[]_~".Contains(line[place]) && !IsEscaped(line, place));
        return $"{start} {pipes} {stars}";
    }

    private static bool IsEscaped(string line, int place) => line[..place].Reverse().TakeWhile(letter => letter == '\\').Count() % 2 == 1;

    [GeneratedRegex("(?<!\\\\)`[^`]+`")]
    private static partial Regex CodeSpan();
}
