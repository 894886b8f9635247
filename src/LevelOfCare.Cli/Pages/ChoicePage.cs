namespace LevelOfCare.Cli.Pages;

/// <summary>The program chosen, the gap where there is one, and what is nearest meanwhile.</summary>
internal static class ChoicePage
{
    public static void Write(PlacementChoice? choice, TextConsole page)
    {
        if (choice is null)
        {
            return;
        }

        page.Heading("Placement");
        page.Paragraph(choice.Program is null ? "No program is given." : $"{choice.Program}, level {choice.Level}.", 2);
        if (choice.Gap is { } gap)
        {
            page.Paragraph($"Gap: {gap.Indicated} is indicated and {(gap.Given is null ? "nothing is" : $"{gap.Given} is")} given; no program at {gap.Indicated} is open.", 2);
        }

        if (choice.Interim is { } interim)
        {
            page.Paragraph($"Meanwhile, closest below: {interim.Program}. Missing from it: {(interim.Missing.Length == 0 ? "nothing but its level" : string.Join(", ", interim.Missing))}. {interim.Until}", 2);
        }
    }
}
