using LevelOfCare.Generators;
using Microsoft.CodeAnalysis.CSharp;

namespace LevelOfCare.Tests.Generators;

/// <summary>The generator runs at every keystroke: an exception would take the plans of all rules away.</summary>
public sealed class HalfWrittenRuleSpecs
{
    [Fact]
    public void A_rule_that_lacks_or_doubles_or_ends_at_any_token_is_read_without_an_exception()
    {
        foreach (var token in CSharpSyntaxTree.ParseText(RuleSource.Right, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken).DescendantTokens())
        {
            Read(RuleSource.Right.Remove(token.SpanStart, token.Span.Length));
            Read(RuleSource.Right.Insert(token.SpanStart, token.Text + " "));
            Read(RuleSource.Right[..token.SpanStart]);
        }
    }

    private static void Read(string source) => CSharpGeneratorDriver.Create(new RulePlanGenerator())
        .RunGenerators(GeneratorRun.Compile(source), TestContext.Current.CancellationToken).GetRunResult().Results.Single().Exception.Should().BeNull(source);
}
