namespace LevelOfCare.Cli.Pages;

/// <summary>The rules as a list under the concern they belong to.</summary>
internal static class RulePage
{
    public static void Write(RuleBase rules, ConsoleStreams streams)
    {
        using var page = new TextConsole(streams);
        foreach (var area in rules.GroupBy(rule => rule.Area))
        {
            page.Heading(area.Key);
            foreach (var rule in area)
            {
                page.Paragraph($"{rule.Name}: {rule.Sentence} ({(rule.Confidence is { } confidence ? Words.Of(confidence) : "not stated")})", 2);
            }
        }

        page.Heading("Rule set");
        page.Paragraph(rules.Hash, 2);
        page.Flush();
    }
}
