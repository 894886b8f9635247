using Microsoft.CodeAnalysis;

namespace LevelOfCare.Generators;

/// <summary>A type as a plan names it.</summary>
internal static class PlanType
{
    public static string Text(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>A type as its author knows it, for messages; arrays and tuples have no name of their own.</summary>
    public static string Short(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>Whether a type can be named in its own file only, and so not in a plan, which is another file.</summary>
    public static bool IsLocalToFile(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol named => named.IsFileLocal || IsLocalToFile(named.ContainingType) || named.TypeArguments.Any(IsLocalToFile),
        IArrayTypeSymbol array => IsLocalToFile(array.ElementType),
        _ => false,
    };
}
