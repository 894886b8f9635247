namespace LevelOfCare.Facts;

/// <summary>After how many days a placement is reviewed: a setting, by the level of the first step.</summary>
public sealed record ReviewInterval
{
    /// <summary>Stands for withdrawal of 2-WM or more, in place of a level.</summary>
    internal const string AcuteWithdrawal = "withdrawal";

    /// <summary>Stands for 0.5 and 1.0.</summary>
    internal const string Monitoring = "monitoring";

    internal ReviewInterval(string group, int days)
    {
        Group = group;
        Days = days;
    }

    /// <summary>The group of levels: <c>monitoring</c> (0.5 and 1.0), the whole number of the level, or <c>withdrawal</c>.</summary>
    public string Group { get; }

    /// <summary>The days.</summary>
    public int Days { get; }

    /// <summary>Whether it is that of withdrawal of 2-WM or more.</summary>
    public bool IsForWithdrawal => Group == AcuteWithdrawal;

    /// <summary>Whether it is that of the step's level.</summary>
    /// <param name="step">A step of the plan.</param>
    /// <returns>Whether it is.</returns>
    public bool IsFor(PlannedStep step) => step is not null && Group == (step.Level is "0.5" or "1.0" ? Monitoring : step.Level[..1]);

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"review after {Days} days ({Group})";
}
