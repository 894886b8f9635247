using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LevelOfCare.Generators;

/// <summary>Checks the members and types that a condition or yield names.</summary>
internal sealed class MemberCheck(RuleReading reading)
{
    private SyntaxNode? told;

    public void Check(SyntaxNode node, ISymbol symbol)
    {
        if (symbol is IFieldSymbol or IPropertySymbol && node.Parent is MemberAccessExpressionSyntax member && member.Name == node && reading.Aliases.Names.Contains(symbol.Name))
        {
            reading.Report(RuleDiagnostics.MemberNamedLikeAlias, node.GetLocation(), symbol.Name);
        }

        // Arrays are converted to the span that such a method takes, which C# lets pass in an expression tree.
        if (symbol is IMethodSymbol method && (method.ReducedFrom ?? method).Parameters.Any(parameter => parameter.Type.IsRefLikeType))
        {
            reading.Report(RuleDiagnostics.SpanContains, node.GetLocation(), symbol.Name);
        }

        var named = symbol is IMethodSymbol { IsExtensionMethod: true } ? symbol.ContainingType : symbol as ITypeSymbol;
        if (PlanType.IsLocalToFile(named))
        {
            reading.Outside(node.GetLocation(), $"'{named!.Name}' is local to its file, where the plan cannot name it");
        }

        CheckDeterminism(node, symbol);
    }

    private void CheckDeterminism(SyntaxNode node, ISymbol symbol)
    {
        // Random.Shared.Next() is one mistake.
        var isToldAlready = told is not null && node.Parent is MemberAccessExpressionSyntax member && member.Expression.Span.Contains(told.Span);
        if (Determinism.Broken(symbol) is { } call)
        {
            if (!isToldAlready)
            {
                reading.Report(RuleDiagnostics.NotDeterministic, node.GetLocation(), call);
            }

            told = node;
        }
    }
}
