namespace LevelOfCare.Facts;

/// <summary>Neither track covers the person.</summary>
public sealed record CombinedScopeReason
{
    internal CombinedScopeReason(OutOfScopeReason reason) => Reason = reason;

    /// <summary>Why the substance-use track does not.</summary>
    public OutOfScopeReason Reason { get; }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{Reason}, and no diagnosis brings the person into the mental-health track";
}
