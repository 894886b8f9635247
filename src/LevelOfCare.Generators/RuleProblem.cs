using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LevelOfCare.Generators;

/// <summary>A problem of a rule class, kept by value so that the compiler can compare it with the last run's.</summary>
internal sealed record RuleProblem(string Id, string Path, TextSpan Span, LinePositionSpan Lines, EquatableList<string> Arguments)
{
    public static RuleProblem At(DiagnosticDescriptor descriptor, Location location, params string[] arguments) =>
        new(descriptor.Id, location.SourceTree?.FilePath ?? "", location.SourceSpan, location.GetLineSpan().Span, new(arguments));

    public Diagnostic ToDiagnostic() => Diagnostic.Create(RuleDiagnostics.ById[Id], Location.Create(Path, Span, Lines), [.. Arguments]);
}
