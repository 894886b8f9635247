using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LevelOfCare.Generators;

/// <summary>Reads the chains that start with When() and Then().</summary>
internal sealed class ChainReader(RuleReading reading)
{
    public const string Dsl = "LevelOfCare.Dsl";

    private readonly HashSet<string> started = [];

    public StatementReader Statements { get; } = new(reading);

    /// <summary>Reads a chain; <see langword="false"/> where it starts with something else.</summary>
    public bool TryRead(InvocationExpressionSyntax last)
    {
        var calls = CallsOf(last);
        if (MethodOf(calls[0]) is not { } start)
        {
            return true;
        }

        if (start is not { Name: "When" or "Then" } || start.ContainingType.ToDisplayString() != RuleReader.RuleType)
        {
            return false;
        }

        if (!started.Add(start.Name))
        {
            reading.Outside(NameOf(calls[0]), $"{start.Name}() stands twice");
        }

        foreach (var call in calls.Skip(1))
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            ReadCall(call);
        }

        return true;
    }

    private static List<InvocationExpressionSyntax> CallsOf(InvocationExpressionSyntax last)
    {
        var calls = new List<InvocationExpressionSyntax> { last };
        while (calls[0].Expression is MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax earlier })
        {
            calls.Insert(0, earlier);
        }

        return calls;
    }

    private void ReadCall(InvocationExpressionSyntax call)
    {
        if (MethodOf(call) is not { } method)
        {
            return;
        }

        var arguments = call.ArgumentList.Arguments;
        if (method.ContainingType.ToDisplayString() is not ($"{Dsl}.ILeftHandSideExpression" or $"{Dsl}.IRightHandSideExpression"))
        {
            // It may be a helper that calls anything.
            reading.Outside(NameOf(call), $"{method.Name} is not of the rule language");
            reading.IsIncomplete = true;
            return;
        }

        if (arguments.Any(argument => argument.NameColon is not null))
        {
            reading.Outside(NameOf(call), $"{method.Name} names its arguments; write them in order, without names");
            reading.IsIncomplete = true;
            return;
        }

        if (PlanType.IsLocalToFile(method.TypeArguments[0]))
        {
            reading.Outside(NameOf(call), $"'{PlanType.Short(method.TypeArguments[0])}' is local to its file, where the plan cannot name it");
        }

        Statements.Read(method, NameOf(call), [.. arguments.Select(argument => argument.Expression)]);
    }

    /// <summary>The method that a call calls; <see langword="null"/> where the call does not compile.</summary>
    private IMethodSymbol? MethodOf(InvocationExpressionSyntax call)
    {
        var method = reading.SymbolOf(call) as IMethodSymbol;
        reading.IsBroken |= method is null;
        return method;
    }

    /// <summary>Where a call names its method; the call itself starts where its chain does.</summary>
    private static Location NameOf(InvocationExpressionSyntax call) =>
        (call.Expression is MemberAccessExpressionSyntax member ? member.Name : call.Expression).GetLocation();
}
