using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LevelOfCare.Generators;

/// <summary>Reads one condition or yield, and refuses what would make it mean something else in another engine or at another time.</summary>
internal sealed class LambdaReader(string rule, SemanticModel model, Aliases aliases, List<RuleProblem> problems, CancellationToken cancellation)
{
    private static readonly HashSet<string> NotDeterministic =
    [
        "System.DateTime.Now", "System.DateTime.UtcNow", "System.DateTime.Today", "System.DateTimeOffset.Now", "System.DateTimeOffset.UtcNow", "System.Guid.NewGuid",
    ];

    private static readonly HashSet<string> NotDeterministicTypes = ["System.Random", "System.Environment", "System.Diagnostics.Stopwatch", "System.TimeProvider"];

    public LambdaModel? ReadCondition(ExpressionSyntax expression, ITypeSymbol factType)
    {
        if (expression is not SimpleLambdaExpressionSyntax { ExpressionBody: { } body } lambda)
        {
            problems.Add(RuleProblem.At(RuleDiagnostics.OutsideSubset, expression, rule, "a condition is not written in place as 'fact => ...'"));
            return null;
        }

        return new("bool", new(Check(body, lambda)), TypeText(factType), lambda.Parameter.Identifier.Text, body.ToString());
    }

    public LambdaModel? ReadYield(ExpressionSyntax expression, ITypeSymbol factType)
    {
        if (expression is not SimpleLambdaExpressionSyntax { ExpressionBody: { } body } lambda)
        {
            problems.Add(RuleProblem.At(RuleDiagnostics.OutsideSubset, expression, rule, "a yield is not written in place as '_ => ...'"));
            return null;
        }

        if (factType is not { TypeKind: TypeKind.Class, IsAbstract: false, SpecialType: SpecialType.None } || model.GetConstantValue(body, cancellation) is { HasValue: true })
        {
            problems.Add(RuleProblem.At(RuleDiagnostics.BadYield, body, rule, factType.Name));
        }

        var parameter = model.GetDeclaredSymbol(lambda.Parameter, cancellation);
        if (body.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol, parameter)))
        {
            problems.Add(RuleProblem.At(RuleDiagnostics.ContextUsed, body, rule));
        }

        return new(TypeText(factType), new(Check(body, lambda)), null, null, body.ToString());
    }

    public static string TypeText(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>Checks everything a lambda names, and returns the aliases it reads in the order of their matches.</summary>
    private List<AliasModel> Check(ExpressionSyntax body, LambdaExpressionSyntax lambda)
    {
        var read = new Dictionary<string, AliasModel>();
        foreach (var node in body.DescendantNodesAndSelf())
        {
            if (node is ThisExpressionSyntax or BaseExpressionSyntax)
            {
                problems.Add(RuleProblem.At(RuleDiagnostics.Captures, node, rule, "this"));
            }
            else if (node is SimpleNameSyntax name && model.GetSymbolInfo(name, cancellation).Symbol is { } symbol)
            {
                CheckName(name, symbol, lambda, read);
            }
        }

        return [.. read.Values.OrderBy(alias => alias.Position)];
    }

    private void CheckName(SimpleNameSyntax name, ISymbol symbol, LambdaExpressionSyntax lambda, Dictionary<string, AliasModel> read)
    {
        var text = name.Identifier.Text;
        switch (symbol)
        {
            case ILocalSymbol local when aliases.IsDeclared(local):
                if (aliases.PositionOf(local) is var position and >= 0)
                {
                    read[text] = new(text, TypeText(local.Type), position);
                }
                else
                {
                    problems.Add(RuleProblem.At(RuleDiagnostics.AliasOrder, name, rule, text, "is read before it is matched"));
                }

                break;
            case ILocalSymbol { IsConst: false } or IParameterSymbol when !IsInside(symbol, lambda):
                problems.Add(RuleProblem.At(RuleDiagnostics.Captures, name, rule, text));
                break;
            case IFieldSymbol { IsStatic: false } or IPropertySymbol { IsStatic: false } or IMethodSymbol { IsStatic: false, MethodKind: MethodKind.Ordinary } when !IsMemberAccess(name):
                problems.Add(RuleProblem.At(RuleDiagnostics.Captures, name, rule, text));
                break;
            default:
                CheckMember(name, symbol);
                break;
        }
    }

    private void CheckMember(SimpleNameSyntax name, ISymbol symbol)
    {
        var owner = symbol.ContainingType?.ToDisplayString() ?? "";
        if (name.Parent is MemberAccessExpressionSyntax && symbol is (IFieldSymbol or IPropertySymbol) && IsMemberAccess(name) && aliases.Names.Contains(name.Identifier.Text))
        {
            problems.Add(RuleProblem.At(RuleDiagnostics.MemberNamedLikeAlias, name, rule, name.Identifier.Text));
        }

        if (symbol.Name == "Contains" && owner == "System.MemoryExtensions")
        {
            problems.Add(RuleProblem.At(RuleDiagnostics.SpanContains, name, rule));
        }

        if (NotDeterministic.Contains($"{owner}.{symbol.Name}") || (symbol is not ITypeSymbol && NotDeterministicTypes.Contains(owner)))
        {
            problems.Add(RuleProblem.At(RuleDiagnostics.NotDeterministic, name, rule, $"{symbol.ContainingType!.Name}.{symbol.Name}"));
        }
    }

    /// <summary>Whether a name belongs to an object written before it, or names a member in an initializer, and so does not reach out of the lambda.</summary>
    private static bool IsMemberAccess(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax member => member.Name == name,
        MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax => true,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left == name,
        _ => false,
    };

    private static bool IsInside(ISymbol symbol, LambdaExpressionSyntax lambda) =>
        symbol.DeclaringSyntaxReferences.Any(reference => lambda.Span.Contains(reference.Span));
}
