using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LevelOfCare.Generators;

/// <summary>Reads the body of Define: alias declarations, one When chain, one Then chain, and nothing else.</summary>
internal sealed class DefinitionReader
{
    private readonly RuleReading reading;
    private readonly ChainReader chains;

    private DefinitionReader(RuleReading reading)
    {
        this.reading = reading;
        chains = new(reading);
    }

    public static Definition? Read(string rule, ClassDeclarationSyntax declaration, SemanticModel model, List<RuleProblem> problems, CancellationToken cancellation)
    {
        var define = RuleParts.DefineOf(declaration);
        var reading = new RuleReading(rule, model, problems, cancellation);
        if (define?.Body is not { } body)
        {
            reading.Outside((define?.Identifier ?? declaration.Identifier).GetLocation(), "Define has no block of its own");
            return null;
        }

        var reader = new DefinitionReader(reading);
        reader.ReadStatements(body);
        reader.CheckWhole(define.Identifier.GetLocation());
        return reading.IsBroken ? null : new(reader.chains.Statements.Patterns, reader.chains.Statements.Yields);
    }

    private void ReadStatements(BlockSyntax body)
    {
        foreach (var local in body.Statements.OfType<LocalDeclarationStatementSyntax>())
        {
            ReadLocals(local);
        }

        foreach (var statement in body.Statements.Where(statement => statement is not LocalDeclarationStatementSyntax))
        {
            if (statement is not ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } || !chains.TryRead(call))
            {
                reading.Outside(statement.GetLocation(), "a statement starts with neither When() nor Then()");
                reading.IsIncomplete = true;
            }
        }
    }

    private void ReadLocals(LocalDeclarationStatementSyntax local)
    {
        foreach (var variable in local.Declaration.Variables)
        {
            if (reading.Model.GetDeclaredSymbol(variable, reading.Cancellation) is not ILocalSymbol symbol)
            {
                reading.IsBroken = true;
            }
            else if (symbol.IsConst)
            {
                // The plan is another method and cannot see it.
                reading.Outside(variable.Identifier.GetLocation(), $"constant '{symbol.Name}' belongs to the class, not to Define");
            }
            else if (symbol.Type.ContainingNamespace?.ToDisplayString() == ChainReader.Dsl)
            {
                reading.Outside(variable.Identifier.GetLocation(), $"'{symbol.Name}' stores a part of the rule; write each chain as one statement");
                reading.IsIncomplete = true;
            }
            else
            {
                reading.Aliases.Declare(new(symbol, variable));
            }
        }
    }

    private void CheckWhole(Location define)
    {
        foreach (var local in reading.Aliases.NeverMatched.Where(local => !local.IsCaptured))
        {
            reading.Report(local.IsAlias ? RuleDiagnostics.AliasOrder : RuleDiagnostics.BadAlias, local.Place, local.Symbol.Name, "is never matched");
        }

        if (reading.IsBroken || reading.IsIncomplete)
        {
            // What could not be read may have matched any alias.
            reading.Forget(RuleDiagnostics.AliasOrder);
            return;
        }

        if (!chains.Statements.HasPatterns)
        {
            reading.Outside(define, "When() with at least one pattern is missing");
        }

        if (!chains.Statements.HasYields)
        {
            reading.Outside(define, "Then() with at least one Yield is missing");
        }
    }
}
