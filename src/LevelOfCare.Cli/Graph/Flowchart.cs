using System.Text;

namespace LevelOfCare.Cli.Graph;

/// <summary>A Mermaid flowchart being written.</summary>
internal sealed class Flowchart
{
    private readonly StringBuilder lines = new("flowchart TB\n");
    private string indent = "  ";

    public void Node(string id, string text) => lines.Append($"{indent}{id}[\"{Text(text)}\"]\n");

    /// <summary>A node that is no level.</summary>
    public void Place(string id, string text) => lines.Append($"{indent}{id}([\"{Text(text)}\"])\n");

    public void Edge(string from, string to, string text) => lines.Append($"{indent}{from} -->|\"{Text(text)}\"| {to}\n");

    public void DottedEdge(string from, string to, string text) => lines.Append($"{indent}{from} -.->|\"{Text(text)}\"| {to}\n");

    public void Group(string id, string title, Action write)
    {
        lines.Append($"{indent}subgraph {id}[\"{Text(title)}\"]\n");
        indent += "  ";
        write();
        indent = indent[2..];
        lines.Append($"{indent}end\n");
    }

    public override string ToString() => lines.ToString();

    /// <summary>Text in quotes; Mermaid writes its own marks as entities of a kind of its own.</summary>
    private static string Text(string text) => text.Replace("#", "#35;", StringComparison.Ordinal).Replace("\"", "#quot;", StringComparison.Ordinal).Replace('\n', ' ');
}
