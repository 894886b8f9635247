namespace LevelOfCare.Facts;

/// <summary>A substance use disorder, met or probable, counts as a diagnosis; beside ratings also one that is not stated, since ratings presuppose it.</summary>
public sealed record DisorderCounts
{
    internal DisorderCounts()
    {
    }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => "a substance use disorder counts as a diagnosis";
}
