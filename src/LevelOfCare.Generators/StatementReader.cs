using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LevelOfCare.Generators;

/// <summary>Reads the single statements of a rule: Match, Exists, Not and Yield.</summary>
internal sealed class StatementReader(RuleReading reading)
{
    private readonly LambdaReader lambdas = new(reading);

    public List<PatternModel> Patterns { get; } = [];

    public List<LambdaModel> Yields { get; } = [];

    public bool HasPatterns { get; private set; }

    public bool HasYields { get; private set; }

    public void Read(IMethodSymbol method, Location place, List<ExpressionSyntax> arguments)
    {
        var factType = method.TypeArguments[0];
        if (method.Name == "Yield")
        {
            HasYields = true;
            if (lambdas.ReadYield(arguments[0], factType) is { } yielded)
            {
                Yields.Add(yielded);
            }

            return;
        }

        HasPatterns = true;
        if (method.Name != "Match")
        {
            Patterns.Add(Pattern(method.Name, factType, arguments, ""));
        }
        else if (method.Parameters[0].Name == "alias")
        {
            ReadMatch(factType, arguments);
        }
        else
        {
            reading.Report(RuleDiagnostics.MatchWithoutAlias, place, PlanType.Short(factType));
        }
    }

    private void ReadMatch(ITypeSymbol factType, List<ExpressionSyntax> arguments)
    {
        var alias = AliasOf(arguments[0], factType);
        Patterns.Add(Pattern("Match", factType, arguments.Skip(1), $" as {alias?.Name}"));
        if (alias is not null && !reading.Aliases.Bind(alias))
        {
            reading.Report(RuleDiagnostics.AliasOrder, arguments[0].GetLocation(), alias.Name, "is matched twice");
        }
    }

    private PatternModel Pattern(string kind, ITypeSymbol factType, IEnumerable<ExpressionSyntax> conditions, string alias)
    {
        var read = conditions.Select(condition => (Text: condition, Lambda: lambdas.ReadCondition(condition, factType))).Where(condition => condition.Lambda is not null).ToList();
        var texts = read.Select(condition => SourceText.WithoutComments(((LambdaExpressionSyntax)condition.Text).Body));
        var where = read.Count == 0 ? "" : $" where {string.Join(" and ", texts)}";
        return new(kind, PlanType.Text(factType), new(read.Select(condition => condition.Lambda!)), new(read.SelectMany(condition => lambdas.ConstantsOf(condition.Text))), $"{kind} {factType.Name}{alias}{where}");
    }

    private ILocalSymbol? AliasOf(ExpressionSyntax argument, ITypeSymbol factType)
    {
        if (argument is not ParenthesizedLambdaExpressionSyntax { ExpressionBody: { } body }
            || reading.SymbolOf(body) is not ILocalSymbol symbol || reading.Aliases.Find(symbol) is not { } local)
        {
            reading.Report(RuleDiagnostics.BadAlias, argument.GetLocation(), argument.ToString());
            reading.IsIncomplete = true;
            return null;
        }

        if (!local.IsAlias)
        {
            reading.Report(RuleDiagnostics.BadAlias, local.Place, symbol.Name);
        }

        if (!SymbolEqualityComparer.Default.Equals(symbol.Type, factType))
        {
            reading.Outside(argument.GetLocation(), $"alias '{symbol.Name}' is declared as {PlanType.Short(symbol.Type)} and matched as {PlanType.Short(factType)}");
        }

        return symbol;
    }
}
