namespace LevelOfCare.Facts;

/// <summary>Long-term remission monitoring, 1.0, is enough (fourth edition).</summary>
public sealed record MonitoringReached
{
    internal MonitoringReached()
    {
    }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => "monitoring is enough";
}
