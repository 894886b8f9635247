using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LevelOfCare.Json;

/// <summary>The codes by which the contract writes the values of an enumeration; exact, case included.</summary>
internal sealed class CodeTable<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> byCode;
    private readonly string?[] byValue;

    /// <summary>Writes values by the codes given.</summary>
    public CodeTable(params IEnumerable<(T Value, string Code)> codes)
    {
        var list = codes.ToList();
        byCode = list.ToDictionary(entry => entry.Code, entry => entry.Value, StringComparer.Ordinal);
        byValue = new string?[list.Max(entry => Place(entry.Value)) + 1];
        foreach (var (value, code) in list)
        {
            byValue[Place(value)] = code;
        }

        Codes = [.. list.Select(entry => entry.Code)];
    }

    /// <summary>All codes, in the order of the values.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>Writes values by their names in camelCase.</summary>
    public static CodeTable<T> CamelCase() => new(Enum.GetValues<T>().Select(value => (value, JsonNamingPolicy.CamelCase.ConvertName(value.ToString()))));

    /// <summary>The code of a value.</summary>
    public string Of(T value) => byValue[Place(value)]!;

    /// <summary>Whether the value is one that the contract knows; an enumeration can hold any number.</summary>
    public bool Knows(T value) => (uint)Place(value) < (uint)byValue.Length && byValue[Place(value)] is not null;

    /// <summary>The value of a code, or <see langword="null"/> where there is none.</summary>
    public T? Find(string code) => byCode.TryGetValue(code, out var value) ? value : null;

    /// <summary>The number of a value; the contract's enumerations are small and start at 0.</summary>
    private static int Place(T value) => Unsafe.BitCast<T, int>(value);
}
