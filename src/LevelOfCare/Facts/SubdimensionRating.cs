namespace LevelOfCare.Facts;

/// <summary>A subdimension of the fourth edition is rated with a code.</summary>
public sealed record SubdimensionRating
{
    internal SubdimensionRating(RatingCode code) => Code = code;

    /// <summary>The code; it knows its subdimension.</summary>
    public RatingCode Code { get; }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{Code.Subdimension.Key} ({Code.Subdimension.Name}) is rated {Code.Code}";
}
