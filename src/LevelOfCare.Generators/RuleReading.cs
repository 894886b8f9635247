using Microsoft.CodeAnalysis;

namespace LevelOfCare.Generators;

/// <summary>One reading of one rule: what its readers share, and the problems they find.</summary>
internal sealed class RuleReading(string rule, SemanticModel model, List<RuleProblem> problems, CancellationToken cancellation)
{
    public SemanticModel Model => model;

    public CancellationToken Cancellation => cancellation;

    public Aliases Aliases { get; } = new();

    /// <summary>Whether the source does not compile; the compiler itself says why.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Whether something was told that may have matched an alias, had it been written rightly.</summary>
    public bool IsIncomplete { get; set; }

    public ISymbol? SymbolOf(SyntaxNode node) => model.GetSymbolInfo(node, cancellation).Symbol;

    public void Report(DiagnosticDescriptor descriptor, Location place, params string[] arguments) =>
        problems.Add(RuleProblem.At(descriptor, place, [rule, .. arguments]));

    public void Outside(Location place, string what) => Report(RuleDiagnostics.OutsideSubset, place, what);

    public void Forget(DiagnosticDescriptor descriptor) => problems.RemoveAll(problem => problem.Id == descriptor.Id);
}
