namespace LevelOfCare.Facts;

/// <summary>Long-term remission monitoring is enough: remission is sustained, nothing more than 1.5 is indicated and nothing is left to evaluate (fourth edition).</summary>
public sealed record RemissionMonitoring
{
    internal RemissionMonitoring()
    {
    }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => "monitoring in sustained remission is enough";
}
