namespace LevelOfCare.Deciding;

/// <summary>Tells whether a score is fresh enough to be used: not older than a limit at the end of the day of the assessment, in UTC.</summary>
internal sealed class Freshness(TimeSpan longest)
{
    /// <summary>The fresh total of the item's scale; <see langword="null"/> where there is none.</summary>
    public int? ScoreOf(WithdrawalItem item, DateOnly assessedOn) => IsStale(item, assessedOn) ? null : item.CiwaAr ?? item.Cows;

    /// <summary>Whether the item has a score that is too old. Without a date, or dated later, it counts as fresh.</summary>
    public bool IsStale(WithdrawalItem item, DateOnly assessedOn)
    {
        if (item.ScoredAt is not { } scored || (item.CiwaAr is null && item.Cows is null))
        {
            return false;
        }

        var endOfDay = assessedOn == DateOnly.MaxValue
            ? DateTimeOffset.MaxValue
            : new DateTimeOffset(assessedOn.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return endOfDay - scored.ToUniversalTime() > longest;
    }
}
