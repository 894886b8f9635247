using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LevelOfCare.Generators;

/// <summary>Reads the body of Define: alias declarations, one When chain, one Then chain, and nothing else.</summary>
internal sealed class DefinitionReader
{
    private readonly string rule;
    private readonly SemanticModel model;
    private readonly List<RuleProblem> problems;
    private readonly CancellationToken cancellation;
    private readonly Aliases aliases = new();
    private readonly List<PatternModel> patterns = [];
    private readonly List<LambdaModel> yields = [];
    private bool isBroken;

    private DefinitionReader(string rule, SemanticModel model, List<RuleProblem> problems, CancellationToken cancellation)
    {
        this.rule = rule;
        this.model = model;
        this.problems = problems;
        this.cancellation = cancellation;
    }

    public static Definition? Read(
        string rule, ClassDeclarationSyntax declaration, MethodDeclarationSyntax? define, SemanticModel model, List<RuleProblem> problems, CancellationToken cancellation)
    {
        if (define?.Body is not { } body)
        {
            problems.Add(RuleProblem.At(RuleDiagnostics.OutsideSubset, declaration.Identifier.GetLocation(), rule, "Define has no block of its own"));
            return null;
        }

        var reader = new DefinitionReader(rule, model, problems, cancellation);
        reader.ReadStatements(body);
        return reader.isBroken ? null : new(reader.patterns, reader.yields);
    }

    private void ReadStatements(BlockSyntax body)
    {
        foreach (var statement in body.Statements)
        {
            if (statement is LocalDeclarationStatementSyntax local)
            {
                ReadAliases(local);
            }
        }

        var chains = body.Statements.Where(statement => statement is not LocalDeclarationStatementSyntax).ToList();
        foreach (var statement in chains)
        {
            if (statement is not ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } || !ReadChain(call))
            {
                Outside(statement, "it holds a statement that is neither");
            }
        }

        if (isBroken)
        {
            return;
        }

        if (patterns.Count == 0)
        {
            Outside(body, "When() with at least one pattern is missing");
        }

        if (yields.Count == 0)
        {
            Outside(body, "Then() with at least one Yield is missing");
        }

        foreach (var alias in aliases.NeverMatched)
        {
            problems.Add(RuleProblem.At(RuleDiagnostics.AliasOrder, body, rule, alias, "is never matched"));
        }
    }

    private void ReadAliases(LocalDeclarationStatementSyntax local)
    {
        foreach (var variable in local.Declaration.Variables)
        {
            var name = variable.Identifier.Text;
            if (model.GetDeclaredSymbol(variable, cancellation) is ILocalSymbol symbol)
            {
                aliases.Declare(symbol);
            }

            var isDefault = variable.Initializer?.Value is PostfixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression } };
            if (!isDefault || !char.IsLower(name[0]))
            {
                problems.Add(RuleProblem.At(RuleDiagnostics.BadAlias, variable, rule, name));
            }
        }
    }

    private bool ReadChain(InvocationExpressionSyntax last)
    {
        var calls = new List<InvocationExpressionSyntax>();
        ExpressionSyntax current = last;
        while (current is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } call)
        {
            calls.Insert(0, call);
            current = member.Expression;
        }

        if (current is not InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "When" or "Then" } start, ArgumentList.Arguments.Count: 0 })
        {
            return false;
        }

        var isWhen = start.Identifier.Text == "When";
        if (isWhen ? patterns.Count > 0 : yields.Count > 0)
        {
            Outside(start, $"{start.Identifier.Text}() stands twice");
        }

        foreach (var call in calls)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadCall(call, isWhen);
        }

        return true;
    }

    private void ReadCall(InvocationExpressionSyntax call, bool isWhen)
    {
        if (model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol { TypeArguments.Length: 1 } method)
        {
            // The compiler itself says what is wrong with the call.
            isBroken = true;
            return;
        }

        var factType = method.TypeArguments[0];
        var lambdas = call.ArgumentList.Arguments.Select(argument => argument.Expression).ToList();
        var reader = new LambdaReader(rule, model, aliases, problems, cancellation);
        switch (method.Name)
        {
            case "Match" when isWhen && method.Parameters.Length > 0 && method.Parameters[0].Name == "alias":
                var alias = AliasOf(lambdas[0]);
                patterns.Add(Pattern("Match", factType, lambdas.Skip(1), reader, $" as {alias?.Name}"));
                if (alias is not null && !aliases.Bind(alias))
                {
                    problems.Add(RuleProblem.At(RuleDiagnostics.AliasOrder, lambdas[0], rule, alias.Name, "is matched twice"));
                }

                break;
            case "Match" when isWhen:
                problems.Add(RuleProblem.At(RuleDiagnostics.MatchWithoutAlias, call, rule, factType.Name));
                break;
            case "Exists" or "Not" when isWhen:
                patterns.Add(Pattern(method.Name, factType, lambdas, reader, ""));
                break;
            case "Yield" when !isWhen && lambdas.Count == 1:
                if (reader.ReadYield(lambdas[0], factType) is { } yielded)
                {
                    yields.Add(yielded);
                }

                break;
            default:
                Outside(call, $"{method.Name} does not belong there");
                break;
        }
    }

    private static PatternModel Pattern(string kind, ITypeSymbol factType, IEnumerable<ExpressionSyntax> conditions, LambdaReader reader, string alias)
    {
        var lambdas = conditions.ToList();
        var texts = lambdas.OfType<LambdaExpressionSyntax>().Select(lambda => lambda.Body.NormalizeWhitespace().ToString());
        var where = lambdas.Count == 0 ? "" : $" where {string.Join(" and ", texts)}";
        return new(
            kind,
            LambdaReader.TypeText(factType),
            new(lambdas.Select(lambda => reader.ReadCondition(lambda, factType)).OfType<LambdaModel>().ToList()),
            $"{kind} {factType.Name}{alias}{where}");
    }

    private ILocalSymbol? AliasOf(ExpressionSyntax argument)
    {
        if (argument is ParenthesizedLambdaExpressionSyntax { ExpressionBody: { } body }
            && model.GetSymbolInfo(body, cancellation).Symbol is ILocalSymbol local && aliases.IsDeclared(local))
        {
            return local;
        }

        problems.Add(RuleProblem.At(RuleDiagnostics.BadAlias, argument, rule, argument.ToString()));
        return null;
    }

    private void Outside(SyntaxNode node, string what) => problems.Add(RuleProblem.At(RuleDiagnostics.OutsideSubset, node, rule, what));
}
