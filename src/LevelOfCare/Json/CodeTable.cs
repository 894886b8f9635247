using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace LevelOfCare.Json;

/// <summary>The codes by which the contract writes the values of an enumeration; exact, case included.</summary>
/// <remarks>
/// The work is done here on numbers, and not in the generic table: code that is generic over an enumeration is compiled anew for each of them, which at a
/// cold start takes longer than all the reading.
/// </remarks>
internal abstract class CodeTable(int first, string[] codes)
{
    /// <summary>All codes, in the order of the values.</summary>
    public IReadOnlyList<string> Codes => codes;

    /// <summary>The number whose code a text is, or <see langword="null"/> where there is none.</summary>
    public int? NumberOf(string text)
    {
        for (var place = 0; place < codes.Length; place++)
        {
            if (codes[place] == text)
            {
                return first + place;
            }
        }

        return null;
    }

    /// <summary>The number whose code stands at the reader's place, which must be text; <see langword="null"/> where there is none.</summary>
    public int? NumberOf(in Utf8JsonReader reader)
    {
        if (reader.ValueIsEscaped)
        {
            return NumberOf(reader.GetString()!);
        }

        for (var place = 0; place < codes.Length; place++)
        {
            if (Ascii.Equals(reader.ValueSpan, codes[place]))
            {
                return first + place;
            }
        }

        return null;
    }

    /// <summary>The code of a number; a number before the first value has none.</summary>
    protected string CodeOf(int number) => (uint)number < (uint)first ? null! : codes[number - first];

    protected bool Has(int number) => (uint)(number - first) < (uint)codes.Length;
}

/// <summary>The codes of one enumeration, whose values are numbered one after the other from the first that has a code.</summary>
internal sealed class CodeTable<T>(int first, params string[] codes) : CodeTable(first, codes)
    where T : struct, Enum
{
    /// <summary>The code of a value.</summary>
    public string Of(T value) => CodeOf(Unsafe.BitCast<T, int>(value));

    /// <summary>Whether the value is one that the contract knows; an enumeration can hold any number.</summary>
    public bool Knows(T value) => Has(Unsafe.BitCast<T, int>(value));

    /// <summary>The value of a code, or <see langword="null"/> where there is none.</summary>
    public T? Find(string code) => NumberOf(code) is { } number ? Unsafe.BitCast<int, T>(number) : null;
}
