namespace LevelOfCare.Facts;

/// <summary>
/// Long-term remission monitoring, 1.0, is enough: remission is sustained, the person is in monitoring already or has met the goals of outpatient care, nothing more than 1.5 is indicated
/// and nothing is left to evaluate (fourth edition). Transitions lead there, and a selection is compared with it.
/// </summary>
public sealed record RemissionMonitoring
{
    internal RemissionMonitoring()
    {
    }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => "monitoring in sustained remission is enough";
}
