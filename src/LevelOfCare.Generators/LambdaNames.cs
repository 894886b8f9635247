using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LevelOfCare.Generators;

/// <summary>Checks every name in a condition or yield, and refuses what would make it mean something else in another engine or at another time.</summary>
internal sealed class LambdaNames
{
    private readonly RuleReading reading;
    private readonly ExpressionSyntax lambda;
    private readonly Dictionary<string, AliasModel> read = [];

    private LambdaNames(RuleReading reading, ExpressionSyntax lambda)
    {
        this.reading = reading;
        this.lambda = lambda;
    }

    /// <summary>Checks a body, and returns the aliases it reads in the order of their matches.</summary>
    public static IEnumerable<AliasModel> Check(RuleReading reading, ExpressionSyntax lambda, ExpressionSyntax body)
    {
        var names = new LambdaNames(reading, lambda);
        var members = new MemberCheck(reading);
        foreach (var node in body.DescendantNodesAndSelf())
        {
            if (node is ThisExpressionSyntax or BaseExpressionSyntax)
            {
                reading.Report(RuleDiagnostics.Captures, node.GetLocation(), node.ToString());
            }
            else if (node is SimpleNameSyntax or BaseObjectCreationExpressionSyntax && node.Parent is not NameColonSyntax && reading.SymbolOf(node) is { } symbol
                && !names.IsAliasOrCapture(node, symbol))
            {
                members.Check(node, symbol);
            }
        }

        return names.read.Values.OrderBy(alias => alias.Position);
    }

    /// <summary>Takes note of an alias, and tells of what reaches out of the lambda; <see langword="false"/> for all else.</summary>
    private bool IsAliasOrCapture(SyntaxNode node, ISymbol symbol)
    {
        var isCapture = symbol switch
        {
            ILocalSymbol { IsConst: true } => false,
            ILocalSymbol or IParameterSymbol => !IsInside(symbol),
            IFieldSymbol or IPropertySymbol or IEventSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary } => !symbol.IsStatic && node is SimpleNameSyntax && !IsOfAnObject(node),
            _ => false,
        };
        var local = isCapture ? reading.Aliases.Find(symbol) : null;
        if (local is not null && reading.Aliases.PositionOf(symbol) is var position and >= 0)
        {
            var name = node.ToString();
            read[name] = new(name, PlanType.Text(local.Symbol.Type), position);
        }
        else if (local is { IsAlias: true })
        {
            reading.Report(RuleDiagnostics.AliasOrder, node.GetLocation(), symbol.Name, "is read before it is matched");
        }
        else if (isCapture)
        {
            local?.IsCaptured = true;
            reading.Report(RuleDiagnostics.Captures, node.GetLocation(), symbol.Name);
        }

        return isCapture;
    }

    /// <summary>Whether a name belongs to an object written before it, or names a member in an initializer, and so does not reach out of the lambda.</summary>
    private static bool IsOfAnObject(SyntaxNode name) => name.Parent switch
    {
        MemberAccessExpressionSyntax member => member.Name == name,
        NameEqualsSyntax => true,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left == name,
        _ => false,
    };

    private bool IsInside(ISymbol symbol) => symbol.DeclaringSyntaxReferences
        .Any(reference => reference.SyntaxTree == lambda.SyntaxTree && lambda.Span.Contains(reference.Span));
}
