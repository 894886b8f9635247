using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LevelOfCare.Generators;

/// <summary>The partial declarations of a rule class: which of them is read as the rule.</summary>
internal static class RuleParts
{
    /// <summary>Whether a declaration could be the one that is read; the base class may stand in another part than Define.</summary>
    public static bool MayDefine(ClassDeclarationSyntax part) => part.BaseList is not null || DefineOf(part) is not null;

    public static List<ClassDeclarationSyntax> Of(INamedTypeSymbol type, CancellationToken cancellation) =>
        [.. type.DeclaringSyntaxReferences.Select(reference => (ClassDeclarationSyntax)reference.GetSyntax(cancellation))];

    /// <summary>The one part that is read, so that a rule in several parts is read once.</summary>
    public static ClassDeclarationSyntax? Defining(List<ClassDeclarationSyntax> parts) =>
        parts.Find(part => DefineOf(part)?.Body is not null) ?? parts.Find(part => DefineOf(part) is not null) ?? parts.Find(part => part.BaseList is not null);

    public static MethodDeclarationSyntax? DefineOf(ClassDeclarationSyntax part)
    {
        var defines = part.Members.OfType<MethodDeclarationSyntax>()
            .Where(method => method is { Identifier.Text: "Define", ParameterList.Parameters.Count: 0, TypeParameterList: null })
            .ToList();
        return defines.Find(method => method.Body is not null) ?? defines.FirstOrDefault();
    }
}
