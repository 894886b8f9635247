using LevelOfCare.Cli.Pages;

namespace LevelOfCare.Cli.Reports.Sections;

/// <summary>Withdrawal management, where it is decided apart from the level.</summary>
internal static class WithdrawalSection
{
    public static Section? Of(PlacementDecision decision)
    {
        if (decision.Withdrawal is not { } withdrawal)
        {
            return null;
        }

        var blocks = new List<Block> { new Paragraph("Level: " + Answer(decision.Edition, withdrawal) + ".") };
        if (withdrawal.Basis is { } basis)
        {
            blocks.Add(new Paragraph($"It follows from {Words.Basis(basis)}."));
        }

        if (withdrawal.Missing.Length > 0)
        {
            blocks.Add(MissingSection.Table(withdrawal.Missing));
        }

        return new("Withdrawal management", blocks);
    }

    /// <summary>The level, or those that are possible.</summary>
    public static Phrase Answer(Edition? edition, WithdrawalDecision withdrawal) => withdrawal.Level switch
    {
        null => "not yet decided; still possible: " + Phrase.Join(" · ", withdrawal.Possible.Select(Phrase.Strong)),
        "none" => "none is needed",
        var level => Phrase.Level(edition, level),
    };
}
