using System.Text.RegularExpressions;
using LevelOfCare.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LevelOfCare.Tests.Generators;

/// <summary>Runs the generator over a source text as a house-rule project would.</summary>
internal sealed partial record GeneratorRun(IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<Diagnostic> Errors, string Generated)
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Rule).Assembly.Location),
    ];

    /// <summary>The fingerprint that the plan carries.</summary>
    public string Fingerprint => Hash().Match(Generated).Value;

    public static GeneratorRun Of(string source)
    {
        var driver = CSharpGeneratorDriver.Create(new RulePlanGenerator());
        var after = (CSharpGeneratorDriver)driver.RunGeneratorsAndUpdateCompilation(Compile(source), out var output, out var diagnostics);
        var errors = output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Concat(diagnostics).ToList();
        return new(diagnostics, errors, string.Concat(after.GetRunResult().GeneratedTrees.Select(tree => tree.ToString())));
    }

    /// <summary>Whether a second run, after another file has come, takes every output from the first.</summary>
    public static bool IsCachedAfterUnrelatedEdit(string source)
    {
        var options = new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new RulePlanGenerator().AsSourceGenerator()], driverOptions: options);
        var compilation = Compile(source);
        driver = driver.RunGenerators(compilation);
        driver = driver.RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal static class Elsewhere;")));
        return driver.GetRunResult().Results.Single().TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs)
            .All(output => output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged);
    }

    private static CSharpCompilation Compile(string source) => CSharpCompilation.Create(
        "House", [CSharpSyntaxTree.ParseText(source)], References, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Hash();
}
