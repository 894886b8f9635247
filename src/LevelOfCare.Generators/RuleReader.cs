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

        var parts = type.DeclaringSyntaxReferences.Select(reference => (ClassDeclarationSyntax)reference.GetSyntax(cancellation)).ToList();
        var defining = parts.FirstOrDefault(part => DefineOf(part) is not null) ?? parts[0];
        if (defining != declaration)
        {
            return null;
        }

        var problems = new List<RuleProblem>();
        CheckShape(type, parts, problems);
        var name = AttributeText(type, "NameAttribute");
        if (string.IsNullOrWhiteSpace(name))
        {
            problems.Add(RuleProblem.At(RuleDiagnostics.NoName, declaration.Identifier.GetLocation(), type.Name));
        }

        var body = DefinitionReader.Read(type.Name, declaration, DefineOf(declaration), model, problems, cancellation);
        return problems.Count > 0 || body is null ? new(null, new(problems)) : new(PlanOf(type, declaration, parts, name!, body), new([]));
    }

    private static PlanModel PlanOf(INamedTypeSymbol type, ClassDeclarationSyntax declaration, List<ClassDeclarationSyntax> parts, string name, Definition body) => new(
        $"{type.ToDisplayString()}.g.cs",
        type.ContainingNamespace.IsGlobalNamespace ? null : type.ContainingNamespace.ToDisplayString(),
        declaration.Identifier.Text,
        new(UsingsOf(declaration)),
        name,
        AttributeText(type, "DescriptionAttribute") ?? "",
        new(TagsOf(type)),
        SourceFingerprint.Of(parts),
        new(body.Patterns),
        new(body.Yields));

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

    private static MethodDeclarationSyntax? DefineOf(ClassDeclarationSyntax part) => part.Members.OfType<MethodDeclarationSyntax>()
        .FirstOrDefault(method => method.Identifier.Text == "Define" && method.ParameterList.Parameters.Count == 0);

    private static void CheckShape(INamedTypeSymbol type, List<ClassDeclarationSyntax> parts, List<RuleProblem> problems)
    {
        var name = parts[0].Identifier.GetLocation();
        if (!parts.TrueForAll(part => part.Modifiers.Any(SyntaxKind.PartialKeyword)))
        {
            problems.Add(RuleProblem.At(RuleDiagnostics.NotPartial, name, type.Name));
        }

        if (type.IsGenericType)
        {
            problems.Add(RuleProblem.At(RuleDiagnostics.BadShape, name, type.Name, "has type parameters"));
        }

        if (type.ContainingType is not null)
        {
            problems.Add(RuleProblem.At(RuleDiagnostics.BadShape, name, type.Name, "is nested in another class"));
        }

        if (type.InstanceConstructors.Any(constructor => constructor.Parameters.Length > 0))
        {
            problems.Add(RuleProblem.At(RuleDiagnostics.BadShape, name, type.Name, "has constructor parameters"));
        }

        if (type.GetMembers().OfType<IFieldSymbol>().Any(field => !field.IsStatic && !field.IsConst))
        {
            problems.Add(RuleProblem.At(RuleDiagnostics.BadShape, name, type.Name, "has state"));
        }
    }

    private static string? AttributeText(INamedTypeSymbol type, string attribute) => type.GetAttributes()
        .Where(data => data.AttributeClass?.ToDisplayString() == $"LevelOfCare.Dsl.{attribute}")
        .Select(data => data.ConstructorArguments.FirstOrDefault().Value as string)
        .FirstOrDefault();

    private static IEnumerable<string> TagsOf(INamedTypeSymbol type) => type.GetAttributes()
        .Where(data => IsTag(data.AttributeClass))
        .Select(data => data.ConstructorArguments.FirstOrDefault().Value as string)
        .OfType<string>();

    private static bool IsTag(INamedTypeSymbol? attribute) =>
        attribute is not null && (attribute.ToDisplayString() == "LevelOfCare.Dsl.TagAttribute" || IsTag(attribute.BaseType));

    /// <summary>The using lines that the class sees, since its conditions are written again elsewhere and must mean the same there.</summary>
    private static IEnumerable<string> UsingsOf(ClassDeclarationSyntax declaration) => declaration.Ancestors()
        .SelectMany(ancestor => ancestor switch
        {
            CompilationUnitSyntax unit => unit.Usings,
            BaseNamespaceDeclarationSyntax space => space.Usings,
            _ => default,
        })
        .Where(line => line.GlobalKeyword.IsKind(SyntaxKind.None))
        .Select(line => line.NormalizeWhitespace().ToFullString().Trim());
}
