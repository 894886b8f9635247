namespace LevelOfCare.Facts;

/// <summary>A slower, more concrete 24-hour program (3.3) takes the place of 3.1 or 3.5.</summary>
public sealed record SlowerPaceNeed
{
    internal SlowerPaceNeed()
    {
    }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => "treatment at the standard pace would not work";
}
