using Microsoft.CodeAnalysis;

namespace LevelOfCare.Generators;

/// <summary>What gives another answer at another time or on another machine.</summary>
internal static class Determinism
{
    private static readonly HashSet<string> Members =
    [
        "System.DateTime.Now", "System.DateTime.UtcNow", "System.DateTime.Today",
        "System.DateTimeOffset.Now", "System.DateTimeOffset.UtcNow",
        "System.Guid.NewGuid", "System.Guid.CreateVersion7",
        "System.TimeZoneInfo.Local",
        "System.Globalization.CultureInfo.CurrentCulture", "System.Globalization.CultureInfo.CurrentUICulture",
    ];

    private static readonly HashSet<string> Types =
    [
        "System.Random", "System.Environment", "System.TimeProvider", "System.Diagnostics.Stopwatch", "System.Security.Cryptography.RandomNumberGenerator",
    ];

    /// <summary>The member as its author wrote it, where it is such; otherwise <see langword="null"/>.</summary>
    public static string? Broken(ISymbol symbol)
    {
        if (symbol is ITypeSymbol || symbol.ContainingType is not { } type)
        {
            return null;
        }

        var owner = type.ToDisplayString();
        return Types.Contains(owner) || Members.Contains($"{owner}.{symbol.Name}")
            ? symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? $"new {type.Name}" : $"{type.Name}.{symbol.Name}"
            : null;
    }
}
