using System.Globalization;
using static LevelOfCare.Tests.Generators.RuleSource;

namespace LevelOfCare.Tests.Generators;

/// <summary>Each authoring error is told once, by its code, at its place, at compile time; and the rule written rightly has none.</summary>
public sealed class RuleDiagnosticsSpecs
{
    private const string State = "private int count; ";
    private const string Keys = "private static readonly string[] Keys = [\"setting\"]; ";

    [Fact]
    public void A_rule_written_rightly_has_no_problem_and_compiles_without_warnings() => GeneratorRun.Of(Right).Problems.Should().BeEmpty();

    [Theory]
    [InlineData("LOC3001", "HouseRule", "sealed partial class", "sealed class")]
    [InlineData("LOC3002", "rural", "CaseTag rural = default!;", "CaseTag rural = null!;")]
    [InlineData("LOC3002", "Rural", "CaseTag rural", "CaseTag Rural", "() => rural", "() => Rural", "rural.Key, rural.Value", "Rural.Key, Rural.Value")]
    [InlineData("LOC3002", "rural_tag", "rural", "rural_tag")]
    [InlineData("LOC3002", "other", "CaseTag rural", "var other = 3; CaseTag rural")]
    [InlineData("LOC3002", "() => Shared", "() => rural", "() => Shared", Member, "private static CaseTag Shared = default!; " + Member)]
    [InlineData("LOC3003", "Setting", Condition, "tag.Key == Setting", Member, "private string Setting => \"setting\"; " + Member)]
    [InlineData("LOC3003", "Holds", Condition, "Holds(tag)", Member, "private bool Holds(CaseTag tag) => true; " + Member)]
    [InlineData("LOC3003", "this", Condition, "tag.Key == this.ToString()")]
    [InlineData("LOC3003", "setting", Condition, "tag.Key == setting", "CaseTag rural", "var setting = \"setting\"; CaseTag rural")]
    [InlineData("LOC3007", "HouseRule", "[Name(\"HOUSE-1\")]", "")]
    [InlineData("LOC3007", "Name(\" \")", "[Name(\"HOUSE-1\")]", "[Name(\" \")]")]
    [InlineData("LOC3009", "Match<Diagnosis>", ".Not<Diagnosis>", ".Match<Diagnosis>")]
    [InlineData("LOC3009", "Match<Diagnosis>", ".Match(() => rural, " + Conditions + ")\n            .Not<Diagnosis>", ".Match<Diagnosis>", "CaseTag rural = default!;", "", "rural.Key, rural.Value", "\"a\", \"b\"")]
    [InlineData("LOC3010", "Contains", Condition, "Keys.Contains(tag.Key)", "using LevelOfCare;", "using System; using LevelOfCare;", Member, Keys + Member)]
    [InlineData("LOC3010", "SequenceEqual", Condition, "Keys.SequenceEqual(Keys)", "using LevelOfCare;", "using System; using LevelOfCare;", Member, Keys + Member)]
    [InlineData("LOC3011", "key", "CaseTag rural", "CaseTag key", "() => rural", "() => key", Condition, "new { key = 1 }.key == 1", "rural.Key, rural.Value", "key.Key, key.Value")]
    [InlineData("LOC3012", "context", "_ => " + Yield, "context => new Requirement(FourthEditionLevels.Level21, rural.Key, context.ToString()!)")]
    [InlineData("LOC3013", "Now", Condition, "tag.Key == System.DateTime.Now.ToString()")]
    [InlineData("LOC3013", "UtcNow", Condition, "System.DateTimeOffset.UtcNow.Year > 2000")]
    [InlineData("LOC3013", "NewGuid", Condition, "tag.Key == System.Guid.NewGuid().ToString()")]
    [InlineData("LOC3013", "Shared", Condition, "System.Random.Shared.Next() > 1")]
    [InlineData("LOC3013", "new System.Random(1)", Condition, "new System.Random(1) != null")]
    [InlineData("LOC3013", "MachineName", Condition, "tag.Key == System.Environment.MachineName")]
    [InlineData("LOC3013", "GetTimestamp", Condition, "System.Diagnostics.Stopwatch.GetTimestamp() > 1")]
    [InlineData("LOC3013", "CurrentCulture", Condition, "tag.Key == System.Globalization.CultureInfo.CurrentCulture.Name")]
    public void A_mistake_has_its_code_and_place(string code, string place, params string[] replacements) => Tell(code, place, replacements);

    [Theory]
    [InlineData("if (true) { }", "When()\n", "if (true) { } When()\n")]
    [InlineData("void Helper() { }", "When()\n", "void Helper() { } When()\n")]
    [InlineData("Define", "Then()\n            .Yield(_ => " + Yield + ");", "")]
    [InlineData("Define", "Then()\n            .Yield(_ => " + Yield + ");", "Then();")]
    [InlineData("Define", "{\n        CaseTag", "=> When(); private void Other() {\n        CaseTag")]
    [InlineData("When", "Then()\n", "When().Exists<Diagnosis>(); Then()\n")]
    [InlineData("When", "When()\n", "When(); When()\n")]
    [InlineData("Limit", "CaseTag rural", "const string Limit = \"setting\"; CaseTag rural", Condition, "tag.Key == Limit")]
    [InlineData("Anything", "When()\n", "When().Anything()\n", Space, Space + " static class Others { public static ILeftHandSideExpression Anything(this ILeftHandSideExpression left) => left; }")]
    [InlineData("Exists<Diagnosis>", "When()\n", "When().Exists<Diagnosis>(3)\n", Space, Space + " static class Others { public static ILeftHandSideExpression Exists<T>(this ILeftHandSideExpression left, int many) => left; }")]
    [InlineData("Match", Conditions, "conditions: " + Conditions)]
    [InlineData("Stored", Conditions, "Stored", Member, "private static readonly System.Linq.Expressions.Expression<System.Func<CaseTag, bool>> Stored = null!; " + Member)]
    [InlineData("Stored", "_ => " + Yield, "Stored", Member, "private static readonly System.Linq.Expressions.Expression<System.Func<IContext, Requirement>> Stored = null!; " + Member)]
    [InlineData("() => rural", ".Match(() => rural, " + Conditions, ".Match<object>(() => rural, tag => tag != null")]
    [InlineData("Not<Local>", Space, Space + " file sealed record Local(int Size);", ".Not<Diagnosis>(diagnosis => diagnosis.IsNotMet)", ".Not<Local>(local => local.Size > 1)")]
    [InlineData("Local", Space, Space + " file static class Local { public static bool Holds => true; }", Condition, "Local.Holds")]
    public void What_is_outside_the_rule_language_is_told(string place, params string[] replacements) => Tell("LOC3004", place, replacements);

    [Fact]
    public void A_stored_chain_is_told_where_it_is_stored_and_where_it_goes_on() =>
        Told(With("When()\n", "var left = When(); left\n")).Should().Equal("LOC3004", "LOC3004");

    [Theory]
    [InlineData("rural", ".Match(() => rural, " + Conditions + ")", ".Exists<CaseTag>(tag => tag.Key == rural.Key).Match(() => rural)")]
    [InlineData("() => rural", ".Match(() => rural, " + Conditions + ")", ".Match(() => rural).Match(() => rural)")]
    [InlineData("unused", "CaseTag rural = default!;", "CaseTag rural = default!, unused = default!;")]
    public void An_alias_out_of_order_is_told(string place, params string[] replacements) => Tell("LOC3005", place, replacements);

    [Theory]
    [InlineData("5", "5")]
    [InlineData("new { rural.Key }", "new { rural.Key }")]
    [InlineData("new[] { rural }", "new[] { rural }")]
    [InlineData("rural.Key", "rural.Key")]
    [InlineData("(object)rural", "(object)rural")]
    [InlineData("(System.IComparable)rural.Key", "(System.IComparable)rural.Key")]
    [InlineData("(System.IO.Stream)null!", "(System.IO.Stream)null!")]
    [InlineData("(Requirement)null!", "(Requirement)null!")]
    [InlineData("rural.Key == \"a\" ? " + Yield + " : null!", "rural.Key == \"a\" ? " + Yield + " : null!")]
    public void A_yield_of_something_that_is_not_a_fact_is_told(string place, string yielded) => Tell("LOC3006", place, Yield, yielded);

    [Theory]
    [InlineData("count", Member, State + Member)]
    [InlineData("Count", Member, "public int Count { get; } = 3; " + Member)]
    [InlineData("count", Space, Space + " public abstract class Shared : Rule { " + State + "}", "HouseRule : Rule", "HouseRule : Shared")]
    [InlineData("HouseRule", Member, "public HouseRule(int size) { } " + Member)]
    [InlineData("HouseRule", "class HouseRule", "class HouseRule(int size)")]
    [InlineData("HouseRule", "class HouseRule", "class HouseRule<T>")]
    [InlineData("HouseRule", "public sealed", "file sealed")]
    [InlineData("HouseRule", "[Name(", "public static partial class Outer { [Name(", "rural.Value));\n    }\n}", "rural.Value));\n    }\n}}")]
    public void A_class_of_another_shape_is_told(string place, params string[] replacements) => Tell("LOC3008", place, replacements);

    [Fact]
    public void A_rule_that_inherits_another_rules_definition_is_told() => Told(
        With("sealed partial", "partial", Space, Space + " [Name(\"HOUSE-2\")] public sealed partial class Second : HouseRule;")).Should().Equal("LOC3004");

    private static void Tell(string code, string place, string[] replacements)
    {
        var source = With(replacements);

        var run = GeneratorRun.Of(source);

        run.Diagnostics.Select(diagnostic => diagnostic.Id).Distinct().Should().Equal(code);
        var told = run.Diagnostics[0];
        told.Location.GetLineSpan().Path.Should().Be("0.cs");
        source.Substring(told.Location.SourceSpan.Start, told.Location.SourceSpan.Length).Should().Be(place);
        told.GetMessage(CultureInfo.InvariantCulture).Should().StartWith("Rule 'HouseRule'").And.EndWith(".").And.NotContain("{");
        told.Descriptor.HelpLinkUri.Should().Be($"docs/errors.md#{code.ToLowerInvariant()}");
        run.Generated.Should().BeEmpty();
    }

    private static void Tell(string code, string place, string old, string changed) => Tell(code, place, [old, changed]);

    private static IEnumerable<string> Told(string source) => GeneratorRun.Of(source).Diagnostics.Select(diagnostic => diagnostic.Id);
}
