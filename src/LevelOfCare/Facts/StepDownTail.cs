namespace LevelOfCare.Facts;

/// <summary>The person is on the way out of 2.1, in the two weeks in which fewer hours are still 2.1.</summary>
public sealed record StepDownTail
{
    internal StepDownTail(DateOnly since) => Since = since;

    /// <summary>The day from which hours were reduced.</summary>
    public DateOnly Since { get; }

    /// <summary>The code of the level that fewer hours still count as.</summary>
    public string LevelCode { get; } = "2.1";

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"hours are reduced since {Since:yyyy-MM-dd} on the way out of 2.1";
}
