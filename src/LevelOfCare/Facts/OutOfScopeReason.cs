namespace LevelOfCare.Facts;

/// <summary>The criteria do not cover the case.</summary>
public sealed record OutOfScopeReason
{
    internal OutOfScopeReason(string key) => Key = key;

    /// <summary>The key of the message that says why.</summary>
    public string Key { get; }

    /// <summary>Whether it is the age that the criteria do not cover.</summary>
    public bool IsOfAge => Key is ScopeReasons.FourthEditionAdultsOnly or ScopeReasons.BelowTwelve;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"out of scope: {Key}";
}
