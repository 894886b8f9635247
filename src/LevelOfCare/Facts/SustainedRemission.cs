namespace LevelOfCare.Facts;

/// <summary>Remission is sustained, and the person is in monitoring already or has met the goals of outpatient care (fourth edition).</summary>
public sealed record SustainedRemission
{
    internal SustainedRemission()
    {
    }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => "remission is sustained, with outpatient goals met or in monitoring";
}
