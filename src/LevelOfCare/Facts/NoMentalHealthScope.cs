namespace LevelOfCare.Facts;

/// <summary>The mental-health track does not cover the person: no diagnosis brings them into it.</summary>
public sealed record NoMentalHealthScope
{
    internal NoMentalHealthScope()
    {
    }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => "no diagnosis brings the person into the mental-health track";
}
