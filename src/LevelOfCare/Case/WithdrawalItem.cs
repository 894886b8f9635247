namespace LevelOfCare;

/// <summary>Scales and history of withdrawal from one substance.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record WithdrawalItem
{
    /// <summary>The substance.</summary>
    public required Substance Substance { get; init; }

    /// <summary>Total of the CIWA-Ar, 0 to 67; alcohol and sedatives only.</summary>
    public int? CiwaAr { get; init; }

    /// <summary>Total of the COWS, 0 to 48; opioids only.</summary>
    public int? Cows { get; init; }

    /// <summary>When the scale was scored; without it the score counts as fresh.</summary>
    public DateTimeOffset? ScoredAt { get; init; }

    /// <summary>Withdrawal seizures or delirium in the past.</summary>
    public bool? HistoryOfSeizureOrDelirium { get; init; }

    /// <summary>Seizure, delirium, intravenous medication, hourly monitoring or instability now.</summary>
    public bool? NowComplicated { get; init; }

    /// <summary>Daily use over a long time; absent means no.</summary>
    public bool? DailyLongTermUse { get; init; }
}
