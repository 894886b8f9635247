using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LevelOfCare.Generators;

/// <summary>The shape that a rule class must have: one that another file can continue, and that holds nothing which could change.</summary>
internal static class RuleShape
{
    public static void Check(INamedTypeSymbol type, List<ClassDeclarationSyntax> parts, List<RuleProblem> problems)
    {
        var name = parts[0].Identifier.GetLocation();
        if (!parts.TrueForAll(part => part.Modifiers.Any(SyntaxKind.PartialKeyword)))
        {
            problems.Add(RuleProblem.At(RuleDiagnostics.NotPartial, name, type.Name));
        }

        void Bad(string what, Location? place = null) =>
            problems.Add(RuleProblem.At(RuleDiagnostics.BadShape, place is { IsInSource: true } ? place : name, type.Name, what));

        if (type.IsGenericType)
        {
            Bad("has type parameters");
        }

        if (type.ContainingType is not null)
        {
            Bad("is nested in another class");
        }

        if (type.IsFileLocal)
        {
            Bad("is local to its file");
        }

        if (type.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.Length > 0) is { } constructor)
        {
            Bad("has constructor parameters", constructor.Locations.FirstOrDefault());
        }

        foreach (var state in StateOf(type))
        {
            Bad($"has the state '{state.Name}'", state.Locations.FirstOrDefault());
        }
    }

    /// <summary>Instance state of the class and of the classes between it and the rule of the library.</summary>
    private static IEnumerable<ISymbol> StateOf(INamedTypeSymbol type)
    {
        for (var current = type; current is not null && current.ToDisplayString() != RuleReader.RuleType; current = current.BaseType)
        {
            foreach (var member in current.GetMembers().Where(member => !member.IsStatic))
            {
                // A field that the compiler adds without a member of ours is a captured constructor parameter, told already.
                var state = member is IFieldSymbol field ? field.IsImplicitlyDeclared ? field.AssociatedSymbol : field : member as IEventSymbol;
                if (state is not null)
                {
                    yield return state;
                }
            }
        }
    }
}
