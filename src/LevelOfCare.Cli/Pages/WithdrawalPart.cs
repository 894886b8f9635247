namespace LevelOfCare.Cli.Pages;

/// <summary>Withdrawal management on a page: decided apart from the treatment level, with its own unknowns, and first where it is needed.</summary>
internal static class WithdrawalPart
{
    public static void Write(PlacementDecision decision, TextConsole page)
    {
        if (decision.Withdrawal is not { } withdrawal)
        {
            return;
        }

        page.Heading("Withdrawal management");
        if (withdrawal is { Level: { } level, Basis: { } basis })
        {
            page.Paragraph(level == "none" ? "None needed." : $"{level}  {Words.Withdrawal(level)}, because of {Words.Basis(basis)}{Before(decision)}", 2);
            return;
        }

        page.Paragraph($"Not yet decided. Still possible: {string.Join(" \u00b7 ", withdrawal.Possible)}", 2);
        page.Paragraph($"Ask: {string.Join(", ", withdrawal.Missing.Select(fact => Words.Fact(fact.Fact)))}.", 2);
    }

    /// <summary>What it means for treatment; the level is decided again once withdrawal is over.</summary>
    private static string Before(PlacementDecision decision) => (decision.Withdrawal!.Level, decision.Level?.Code) switch
    {
        ("1-WM", _) => ". It can run beside treatment.",
        (_, "4") or (not "4-WM", "3.7") => $". Level {decision.Level!.Code} gives it.",
        _ => ". It comes before treatment, and the level is decided again after it.",
    };
}
