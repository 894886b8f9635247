namespace LevelOfCare.Facts;

/// <summary>The case lists a substance for withdrawal, with its scale where a fresh score is given.</summary>
public sealed record SubstanceScore
{
    internal SubstanceScore(Substance substance, int? score, bool dailyLongTermUse)
    {
        Substance = substance;
        Score = score;
        DailyLongTermUse = dailyLongTermUse;
    }

    /// <summary>The substance.</summary>
    public Substance Substance { get; }

    /// <summary>The fresh total of the substance's scale; <see langword="null"/> where the scale is silent.</summary>
    public int? Score { get; }

    /// <summary>Daily use over a long time.</summary>
    public bool DailyLongTermUse { get; }

    /// <summary>Whether withdrawal from it can be dangerous by seizure or delirium.</summary>
    public bool CanSeize => Substance is Substance.Alcohol or Substance.Sedative;

    /// <summary>Whether it is a sedative used daily over a long time.</summary>
    public bool IsLongTermSedative => Substance == Substance.Sedative && DailyLongTermUse;

    /// <summary>Whether withdrawal from it matters in pregnancy.</summary>
    public bool MattersInPregnancy => Substance is Substance.Alcohol or Substance.Opioid or Substance.Sedative;

    /// <summary>Whether a fresh CIWA-Ar says that withdrawal is mild enough for 3.2-WM: below 8.</summary>
    public bool IsMild => CanSeize && Score < 8;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() =>
        $"{Substance.ToString().ToLowerInvariant()}{(Score is { } score ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" scores {score}") : " has no fresh score")}{(DailyLongTermUse ? ", used daily over a long time" : "")}";
}
