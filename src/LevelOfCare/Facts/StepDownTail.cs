namespace LevelOfCare.Facts;

/// <summary>The person is on the way out of 2.1, in the two weeks in which fewer hours than its minimum are still 2.1.</summary>
public sealed record StepDownTail
{
    private const int Days = 14;

    private StepDownTail(DateOnly since)
    {
        Since = since;
        Ends = since.DayNumber > DateOnly.MaxValue.DayNumber - Days ? DateOnly.MaxValue : since.AddDays(Days);
    }

    /// <summary>The day from which hours were reduced.</summary>
    public DateOnly Since { get; }

    /// <summary>The first day after it.</summary>
    public DateOnly Ends { get; }

    /// <summary>The code of the level that fewer hours still count as.</summary>
    public string LevelCode { get; } = "2.1";

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"hours are reduced since {Since:yyyy-MM-dd} on the way out of 2.1";

    /// <summary>The tail that an assessment lies in; <see langword="null"/> where it lies in none.</summary>
    internal static StepDownTail? At(DateOnly assessedOn, DateOnly? since) =>
        since is { } day && day <= assessedOn && new StepDownTail(day) is var tail && assessedOn < tail.Ends ? tail : null;
}
