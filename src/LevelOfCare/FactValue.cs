using System.Globalization;

namespace LevelOfCare;

/// <summary>A value as a case writes it: a code, a number, or true or false.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public readonly record struct FactValue
{
    /// <summary>A code.</summary>
    /// <param name="code">The code.</param>
    public FactValue(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        Code = code;
    }

    /// <summary>A number.</summary>
    /// <param name="number">The number.</param>
    public FactValue(int number) => Number = number;

    /// <summary>True or false.</summary>
    /// <param name="truth">The truth.</param>
    public FactValue(bool truth) => Truth = truth;

    /// <summary>The code, where the value is one.</summary>
    public string? Code { get; }

    /// <summary>The number, where the value is one.</summary>
    public int? Number { get; }

    /// <summary>The truth, where the value is one.</summary>
    public bool? Truth { get; }

    /// <summary>The value as text.</summary>
    /// <returns>As a case writes it, without quotes.</returns>
    public override string ToString() => Code ?? Number?.ToString(CultureInfo.InvariantCulture) ?? (Truth == true ? "true" : "false");
}
