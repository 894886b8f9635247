using System.Text.RegularExpressions;
using LevelOfCare.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LevelOfCare.Tests.Generators;

/// <summary>Runs the generator over source texts as a house-rule project would.</summary>
/// <param name="Output">The sources with what is generated.</param>
/// <param name="Diagnostics">What the generator tells.</param>
/// <param name="Generated">What is generated.</param>
internal sealed partial record GeneratorRun(Compilation Output, IReadOnlyList<Diagnostic> Diagnostics, string Generated)
{
    /// <summary>Every error and warning, of the generator and of the compiler, in the sources and in what is generated. Compiling all of them takes long, and is done for who asks.</summary>
    public IReadOnlyList<Diagnostic> Problems => field ??= [.. Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning), .. Diagnostics];

    private static readonly MetadataReference[] Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly MetadataReference[] WithLibrary = [.. Framework, MetadataReference.CreateFromFile(typeof(Rule).Assembly.Location)];

    /// <summary>The fingerprint that the plan carries.</summary>
    public string Fingerprint => Hash().Match(Generated).Value;

    public static GeneratorRun Of(params string[] sources) => Of(Compile(sources));

    public static GeneratorRun Of(CSharpCompilation compilation)
    {
        var after = CSharpGeneratorDriver.Create(new RulePlanGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        return new(output, diagnostics, string.Concat(after.GetRunResult().GeneratedTrees.Select(tree => tree.ToString())));
    }

    /// <summary>Runs the generator on one source and again on an edited compilation, and tells why each output came out as it did.</summary>
    public static IEnumerable<IncrementalStepRunReason> ReasonsAfterEdit(string source, Func<CSharpCompilation, CSharpCompilation> edit)
    {
        var options = new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new RulePlanGenerator().AsSourceGenerator()], driverOptions: options);
        var compilation = Compile(source);
        return driver.RunGenerators(compilation).RunGenerators(edit(compilation)).GetRunResult().Results.Single()
            .TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs).Select(output => output.Reason);
    }

    public static CSharpCompilation Compile(params string[] sources) => Compile("House", WithLibrary, sources);

    /// <summary>Sources that see nothing of this library, as in its own build or in a build against another engine.</summary>
    public static CSharpCompilation CompileAlone(string assembly, params string[] sources) => Compile(assembly, Framework, sources);

    private static CSharpCompilation Compile(string assembly, MetadataReference[] references, string[] sources) => CSharpCompilation.Create(
        assembly,
        sources.Select((source, place) => CSharpSyntaxTree.ParseText(source, path: $"{place}.cs")),
        references,
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Hash();
}
