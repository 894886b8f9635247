using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LevelOfCare;

/// <summary>A rating as it was given: a code of the fourth edition (text) or a risk of the third (a number 0 to 4).</summary>
/// <remarks>It may be wrong; <see cref="PlacementEngine.Validate"/> tells. Immutable and safe to share between threads.</remarks>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructors are the named alternates.")]
public readonly record struct RatingValue
{
    /// <summary>A code of the fourth edition.</summary>
    /// <param name="code">The code, such as <c>3A</c>.</param>
    public RatingValue(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        Code = code;
    }

    /// <summary>A risk of the third edition.</summary>
    /// <param name="risk">0 (none) to 4 (very severe).</param>
    public RatingValue(int risk) => Risk = risk;

    /// <summary>The code, where the rating is one.</summary>
    public string? Code { get; }

    /// <summary>The risk, where the rating is one.</summary>
    public int? Risk { get; }

    /// <summary>A code of the fourth edition.</summary>
    /// <param name="code">The code.</param>
    public static implicit operator RatingValue(string code) => new(code);

    /// <summary>A risk of the third edition.</summary>
    /// <param name="risk">0 to 4.</param>
    public static implicit operator RatingValue(int risk) => new(risk);

    /// <summary>The code or the number.</summary>
    /// <returns>What was given.</returns>
    public override string ToString() => Code ?? Risk?.ToString(CultureInfo.InvariantCulture) ?? "";
}
