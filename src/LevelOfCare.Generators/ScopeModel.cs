using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LevelOfCare.Generators;

/// <summary>The file, or a namespace in it, that a rule class stands in, with what it imports.</summary>
/// <remarks>Conditions are written again elsewhere and must mean the same there: what a namespace imports goes before what its file imports.</remarks>
internal sealed record ScopeModel(string? Namespace, EquatableList<string> Imports)
{
    /// <summary>The scopes around a class, outermost first.</summary>
    public static IEnumerable<ScopeModel> Of(ClassDeclarationSyntax declaration) => declaration.Ancestors()
        .Select(ancestor => ancestor switch
        {
            CompilationUnitSyntax unit => new ScopeModel(null, Imported(unit.Externs, unit.Usings)),
            BaseNamespaceDeclarationSyntax space => new ScopeModel(space.Name.ToString(), Imported(space.Externs, space.Usings)),
            _ => null,
        })
        .OfType<ScopeModel>()
        .Reverse();

    private static EquatableList<string> Imported(SyntaxList<ExternAliasDirectiveSyntax> externs, SyntaxList<UsingDirectiveSyntax> usings) => new(
        externs.Cast<SyntaxNode>()
            .Concat(usings.Where(line => line.GlobalKeyword.IsKind(SyntaxKind.None)))
            .Select(SourceText.WithoutComments));
}
