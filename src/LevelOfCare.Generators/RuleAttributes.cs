using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LevelOfCare.Generators;

/// <summary>What the attributes of a rule class say.</summary>
internal static class RuleAttributes
{
    private const string Dsl = "LevelOfCare.Dsl";

    public static string? NameOf(INamedTypeSymbol type, ClassDeclarationSyntax declaration, List<RuleProblem> problems, CancellationToken cancellation)
    {
        var attribute = Find(type, "NameAttribute");
        var name = TextOf(attribute);
        if (!string.IsNullOrWhiteSpace(name))
        {
            return name;
        }

        var place = attribute?.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation() ?? declaration.Identifier.GetLocation();
        problems.Add(RuleProblem.At(RuleDiagnostics.NoName, place, type.Name));
        return null;
    }

    public static string DescriptionOf(INamedTypeSymbol type) => TextOf(Find(type, "DescriptionAttribute")) ?? "";

    /// <summary>The tags of the class, then those that it inherits, as reflection would list them.</summary>
    public static IEnumerable<string> TagsOf(INamedTypeSymbol? type) => type is null
        ? []
        : type.GetAttributes().Where(data => IsTag(data.AttributeClass)).Select(TextOf).OfType<string>().Concat(TagsOf(type.BaseType));

    private static AttributeData? Find(INamedTypeSymbol type, string attribute) =>
        type.GetAttributes().FirstOrDefault(data => data.AttributeClass?.ToDisplayString() == $"{Dsl}.{attribute}");

    /// <summary>A tag attribute of an application may take anything; only a constant text is known at compile time.</summary>
    private static string? TextOf(AttributeData? attribute) =>
        attribute?.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;

    private static bool IsTag(INamedTypeSymbol? attribute) =>
        attribute is not null && (attribute.ToDisplayString() == $"{Dsl}.TagAttribute" || IsTag(attribute.BaseType));
}
