using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LevelOfCare.Generators;

/// <summary>Reads one condition or yield.</summary>
internal sealed class LambdaReader(RuleReading reading)
{
    public LambdaModel? ReadCondition(ExpressionSyntax expression, ITypeSymbol factType)
    {
        if (ParameterOf(expression) is not { } parameter || ((LambdaExpressionSyntax)expression).ExpressionBody is not { } body)
        {
            reading.Outside(expression.GetLocation(), "a condition is not written in place as 'fact => ...'");
            return null;
        }

        return new("bool", new(LambdaNames.Check(reading, expression, body)), PlanType.Text(factType), parameter.Identifier.Text, body.ToString());
    }

    /// <summary>What a condition holds equal to constant texts, as far as it does nothing else with them: <c>fact.Member == "text"</c>, alone or joined by and.</summary>
    public IEnumerable<ConstantModel> ConstantsOf(ExpressionSyntax condition) =>
        ParameterOf(condition) is { } parameter && condition is LambdaExpressionSyntax { ExpressionBody: { } body } ? ConstantsIn(body, parameter.Identifier.Text) : [];

    private IEnumerable<ConstantModel> ConstantsIn(ExpressionSyntax body, string fact) => body switch
    {
        ParenthesizedExpressionSyntax inner => ConstantsIn(inner.Expression, fact),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => ConstantsIn(both.Left, fact).Concat(ConstantsIn(both.Right, fact)),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equality =>
            (ConstantOf(equality.Left, equality.Right, fact) ?? ConstantOf(equality.Right, equality.Left, fact)) is { } found ? [found] : [],
        _ => [],
    };

    private ConstantModel? ConstantOf(ExpressionSyntax member, ExpressionSyntax value, string fact) =>
        member is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } access && owner.Identifier.Text == fact
        && reading.Model.GetTypeInfo(member, reading.Cancellation).Type is { SpecialType: SpecialType.System_String }
        && reading.Model.GetConstantValue(value, reading.Cancellation) is { HasValue: true, Value: string text } ? new(access.Name.Identifier.Text, text) : null;

    public LambdaModel? ReadYield(ExpressionSyntax expression, ITypeSymbol factType)
    {
        if (ParameterOf(expression) is not { } parameter || ((LambdaExpressionSyntax)expression).ExpressionBody is not { } body)
        {
            reading.Outside(expression.GetLocation(), "a yield is not written in place as '_ => ...'");
            return null;
        }

        if (factType is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false, IsAnonymousType: false, SpecialType: SpecialType.None })
        {
            reading.Report(RuleDiagnostics.BadYield, body.GetLocation(), PlanType.Short(factType));
        }
        else if (CanBeNull(body))
        {
            reading.Report(RuleDiagnostics.BadYield, body.GetLocation(), "null");
        }

        var context = reading.Model.GetDeclaredSymbol(parameter, reading.Cancellation);
        if (body.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().FirstOrDefault(name => SymbolEqualityComparer.Default.Equals(reading.SymbolOf(name), context)) is { } use)
        {
            reading.Report(RuleDiagnostics.ContextUsed, use.GetLocation());
        }

        return new(PlanType.Text(factType), new(LambdaNames.Check(reading, expression, body)), null, null, body.ToString());
    }

    private static ParameterSyntax? ParameterOf(ExpressionSyntax expression) => expression switch
    {
        SimpleLambdaExpressionSyntax lambda => lambda.Parameter,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 1 } parameters } => parameters[0],
        _ => null,
    };

    /// <summary>Whether a branch is the constant null, whatever it is cast to.</summary>
    private bool CanBeNull(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => CanBeNull(inner.Expression),
        ConditionalExpressionSyntax choice => CanBeNull(choice.WhenTrue) || CanBeNull(choice.WhenFalse),
        _ => reading.Model.GetConstantValue(expression, reading.Cancellation) is { HasValue: true, Value: null },
    };
}
