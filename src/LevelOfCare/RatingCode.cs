namespace LevelOfCare;

/// <summary>One code of one subdimension, such as 2 of 1B.</summary>
/// <remarks>Immutable and safe to share between threads; take it from <see cref="Subdimension.Codes"/>.</remarks>
public sealed class RatingCode
{
    internal RatingCode(Subdimension subdimension, string code, int order)
    {
        Subdimension = subdimension;
        Code = code;
        Order = order;
    }

    /// <summary>The subdimension it rates.</summary>
    public Subdimension Subdimension { get; }

    /// <summary>The code, such as <c>3A</c> or <c>ANY</c>.</summary>
    public string Code { get; }

    /// <summary>The place among the subdimension's codes, 0 for the most severe.</summary>
    public int Order { get; }

    /// <summary>Key and code, such as <c>1B=2</c>.</summary>
    /// <returns>Key and code.</returns>
    public override string ToString() => $"{Subdimension.Key}={Code}";
}
