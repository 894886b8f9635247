namespace LevelOfCare.Screening;

/// <summary>The code of a LOINC term, such as <c>44261-6</c>: digits, a hyphen, and the check digit that belongs to them.</summary>
/// <remarks>Immutable and safe to share between threads. The check digit finds any single mistyped digit and most swaps.</remarks>
public sealed record LoincCode
{
    private const int MostDigits = 7;

    private LoincCode(string code) => Code = code;

    /// <summary>The code with its check digit.</summary>
    public string Code { get; }

    /// <summary>Returns the code that the text is.</summary>
    /// <param name="text">Such as <c>44261-6</c>.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text is not 1 to 7 digits, a hyphen and the right check digit; the message tells the right one.</exception>
    public static LoincCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text) ?? throw new FormatException(
            Digits(text) is { } digits ? $"'{text}' has a wrong check digit; {digits}-{CheckDigit(digits)} is right." : $"'{text}' is not 1 to {MostDigits} digits, a hyphen and a check digit.");
    }

    /// <summary>Returns the code that the text is, or <see langword="null"/> where it is none.</summary>
    /// <param name="text">Such as <c>44261-6</c>.</param>
    /// <returns>The code, or <see langword="null"/>.</returns>
    public static LoincCode? TryParse(string text) =>
        text is not null && Digits(text) is { } digits && text[^1] - '0' == CheckDigit(digits) ? new(text) : null;

    /// <summary>The check digit of the digits before the hyphen: every second one from the right doubled, digits added up, what is missing to the next ten.</summary>
    /// <param name="digits">The digits before the hyphen.</param>
    /// <returns>0 to 9.</returns>
    /// <exception cref="ArgumentException">There are not 1 to 7 digits.</exception>
    public static int CheckDigit(string digits)
    {
        ArgumentNullException.ThrowIfNull(digits);
        if (digits.Length is 0 or > MostDigits || !digits.All(char.IsAsciiDigit))
        {
            throw new ArgumentException($"Give 1 to {MostDigits} digits.", nameof(digits));
        }

        var sum = 0;
        for (var place = 0; place < digits.Length; place++)
        {
            var digit = digits[digits.Length - 1 - place] - '0';
            var weighed = place % 2 == 0 ? 2 * digit : digit;
            sum += (weighed / 10) + (weighed % 10);
        }

        return (10 - (sum % 10)) % 10;
    }

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    /// <summary>The digits before the hyphen, where the text has the form of a code.</summary>
    private static string? Digits(string text) =>
        text.Split('-') is [{ Length: >= 1 and <= MostDigits } digits, { Length: 1 } check] && digits.All(char.IsAsciiDigit) && char.IsAsciiDigit(check[0]) ? digits : null;
}
