using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static LevelOfCare.Tests.Generators.RuleSource;

namespace LevelOfCare.Tests.Generators;

/// <summary>While someone types, only the plan of the rule that changes is written again.</summary>
public sealed class IncrementalSpecs
{
    private static readonly IncrementalStepRunReason[] FromBefore = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    [Fact]
    public void An_edit_of_another_file_writes_nothing_again() => GeneratorRun
        .ReasonsAfterEdit(Right, compilation => compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal static class Elsewhere;")))
        .Should().NotBeEmpty().And.BeSubsetOf(FromBefore);

    [Theory]
    [InlineData(Space, Space + " internal static class Elsewhere;")]
    [InlineData("When()", "// why\n When()")]
    public void An_edit_of_the_same_file_that_leaves_the_rule_as_it_says_writes_nothing_again(params string[] replacements) =>
        GeneratorRun.ReasonsAfterEdit(Right, To(With(replacements))).Should().NotBeEmpty().And.BeSubsetOf(FromBefore);

    [Fact]
    public void Another_condition_writes_the_plan_again() =>
        GeneratorRun.ReasonsAfterEdit(Right, To(With("\"setting\"", "\"other\""))).Should().Contain(IncrementalStepRunReason.Modified);

    private static Func<CSharpCompilation, CSharpCompilation> To(string source) =>
        compilation => compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(source, path: "0.cs"));
}
