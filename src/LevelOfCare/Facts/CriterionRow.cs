namespace LevelOfCare.Facts;

/// <summary>A row of the fourth edition's criteria: what one code of one subdimension asks for.</summary>
public sealed record CriterionRow
{
    internal CriterionRow(RatingCode code)
    {
        Code = code;
        Id = $"T4-{code.Subdimension.Key}-{code.Code}";
    }

    /// <summary>The code the row is about.</summary>
    public RatingCode Code { get; }

    /// <summary>The name that decisions cite, such as <c>T4-1B-2</c>.</summary>
    public string Id { get; }

    /// <summary>The least intensive level it asks for; <see langword="null"/> where it sets no minimum.</summary>
    public CareLevel? Minimum { get; internal init; }

    /// <summary>Whether that minimum is to be co-occurring enhanced.</summary>
    public bool CoOccurringEnhanced { get; internal init; }

    /// <summary>Whether it asks for a recovery residence.</summary>
    public bool AsksForRecoveryResidence { get; internal init; }

    /// <summary>Whether it says that the subdimension is still to be evaluated.</summary>
    public bool AsksForEvaluation { get; internal init; }

    /// <summary>Whether it says that medication for opioid use disorder is to be continued.</summary>
    public bool AsksToContinueMedication { get; internal init; }

    /// <summary>How sure the row is.</summary>
    public Confidence Confidence { get; internal init; } = Confidence.High;

    /// <summary>Where the row comes from.</summary>
    public string Source { get; internal init; } = "";

    /// <summary>Whether the row sets a minimum.</summary>
    public bool SetsMinimum => Minimum is not null;

    /// <summary>The withdrawal management that the row asks of a placement: by the minima of 1A, 1B and 1C only.</summary>
    public WithdrawalLevel Withdrawal => Minimum is null || Code.Subdimension.Key[0] != '1'
        ? WithdrawalLevel.None
        : Minimum.BroadLevel switch { 1 => WithdrawalLevel.Level1, 2 => WithdrawalLevel.Level2, 3 => WithdrawalLevel.Level37, _ => WithdrawalLevel.Level4 };

    /// <summary>Whether the row sets a minimum of 2.7 or more for 1A or 1B, which brings the review forward.</summary>
    public bool IsSevereIntoxicationOrWithdrawal => Code.Subdimension.Key is "1A" or "1B" && Withdrawal >= WithdrawalLevel.Level2;

    /// <summary>Whether the row sets a minimum that is a matter of safety: of dimensions 1 to 3, or the most severe code of 4A or 4B.</summary>
    public bool SetsSafetyMinimum => SetsMinimum && (Code.Subdimension.Key[0] <= '3' || (Code.Subdimension.Key[0] == '4' && Code.Order == 0));

    /// <summary>Rows of one table are equal where they are about the same code.</summary>
    /// <param name="other">Another row.</param>
    /// <returns>Whether both are about the same code.</returns>
    public bool Equals(CriterionRow? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode();

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"criteria row {Id}";
}
