using System.Text;

namespace LevelOfCare.Cli.Pages;

/// <summary>The rules as a markdown page; docs/rules.md is this page.</summary>
internal static class RuleCatalogPage
{
    public static string Markdown(RuleBase rules)
    {
        var page = new StringBuilder("# Rule catalog\n\nMade by `levelofcare rules --format markdown`; do not edit. What the confidences mean is told in [concepts](concepts.md).\n");
        foreach (var area in rules.GroupBy(rule => rule.Area))
        {
            page.Append($"\n## {char.ToUpperInvariant(area.Key[0])}{area.Key[1..]}\n\n| rule | what it says | confidence | source |\n|---|---|---|---|\n");
            foreach (var rule in area)
            {
                page.Append($"| {rule.Name} | {rule.Sentence} | {rule.Confidence?.ToString().ToLowerInvariant() ?? "-"} | {rule.Source} |\n");
            }
        }

        return page.ToString();
    }
}
