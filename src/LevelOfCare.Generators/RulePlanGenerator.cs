using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LevelOfCare.Generators;

/// <summary>Reads every rule class of a compilation and writes its plan, or says why it cannot.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RulePlanGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var rules = context.SyntaxProvider.CreateSyntaxProvider(
            static (node, _) => node is ClassDeclarationSyntax part && RuleParts.MayDefine(part),
            static (candidate, cancellation) => RuleReader.Read((ClassDeclarationSyntax)candidate.Node, candidate.SemanticModel, cancellation))
            .Where(static rule => rule is not null);

        context.RegisterSourceOutput(rules, static (output, rule) =>
        {
            foreach (var problem in rule!.Problems)
            {
                output.ReportDiagnostic(problem.ToDiagnostic());
            }

            if (rule.Plan is { } plan)
            {
                output.AddSource(plan.FileName, PlanWriter.Write(plan));
            }
        });

        var facts = context.SyntaxProvider.CreateSyntaxProvider(
            static (node, _) => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax && node.Parent is BaseNamespaceDeclarationSyntax,
            static (candidate, cancellation) => FactFingerprint.Read((MemberDeclarationSyntax)candidate.Node, candidate.SemanticModel, cancellation))
            .Where(static fact => fact is not null)
            .Collect();
        var isLibrary = context.CompilationProvider.Select(static (compilation, _) =>
            compilation.AssemblyName == "LevelOfCare" && compilation.Assembly.GetTypeByMetadataName(RuleReader.RuleType) is not null);

        var planned = rules.Where(static rule => rule!.Plan is not null).Select(static (rule, _) => (rule!.Plan!.Name, rule.Plan.Fingerprint)).Collect();

        context.RegisterSourceOutput(facts.Combine(planned).Combine(isLibrary), static (output, input) =>
        {
            if (input.Right)
            {
                output.AddSource("SourceFingerprints.g.cs", FactFingerprint.Write(input.Left.Left!, input.Left.Right));
            }
        });
    }
}
