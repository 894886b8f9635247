using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LevelOfCare.Generators;

/// <summary>Reads a rule class: its attributes, its shape, and what Define states.</summary>
internal static class RuleReader
{
    public const string RuleType = "LevelOfCare.Dsl.Rule";

    /// <summary>Reads a class declaration; <see langword="null"/> where it is not the part of a rule class that defines it.</summary>
    public static RuleModel? Read(ClassDeclarationSyntax declaration, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetDeclaredSymbol(declaration, cancellation) is not { IsAbstract: false } type || !IsRule(type))
        {
            return null;
        }

        var parts = RuleParts.Of(type, cancellation);
        if (RuleParts.Defining(parts) != declaration)
        {
            return null;
        }

        var problems = new List<RuleProblem>();
        RuleShape.Check(type, parts, problems);
        var name = RuleAttributes.NameOf(type, declaration, problems, cancellation);
        var body = DefinitionReader.Read(type.Name, declaration, model, problems, cancellation);
        return problems.Count > 0 || body is null || name is null
            ? new(null, new(problems))
            : new(PlanOf(type, declaration, parts, name, body), new([]));
    }

    private static PlanModel PlanOf(INamedTypeSymbol type, ClassDeclarationSyntax declaration, List<ClassDeclarationSyntax> parts, string name, Definition body) => new(
        $"{type.ToDisplayString(FileName)}.g.cs",
        declaration.Identifier.Text,
        new(ScopeModel.Of(declaration)),
        name,
        RuleAttributes.DescriptionOf(type),
        new(RuleAttributes.TagsOf(type)),
        SourceFingerprint.Of(parts),
        new(body.Patterns),
        new(body.Yields));

    /// <summary>Without the @ of names that are keywords, which a file name may not hold.</summary>
    private static readonly SymbolDisplayFormat FileName = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private static bool IsRule(INamedTypeSymbol type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor.ToDisplayString() == RuleType)
            {
                return true;
            }
        }

        return false;
    }
}
