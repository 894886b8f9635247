using System.Text.RegularExpressions;
using static LevelOfCare.Tests.Generators.RuleSource;

namespace LevelOfCare.Tests.Generators;

/// <summary>A fingerprint changes with what a class says, and with nothing else.</summary>
public sealed partial class FingerprintSpecs
{
    private const string Part = "namespace House; partial class HouseRule { private static int Size => 3; }";

    private static readonly string Plain = GeneratorRun.Of(Right).Fingerprint;

    [Fact]
    public void Comments_and_layout_do_not_count() =>
        GeneratorRun.Of(With("When()", "// why\n /* what */ When( )", "\n", "\r\n", "    ", "\t")).Fingerprint.Should().Be(Plain);

    [Fact]
    public void Neither_do_other_types_and_imports_of_the_file() =>
        GeneratorRun.Of(With("using LevelOfCare;", "using System; using LevelOfCare;", Space, Space + " internal static class Other;")).Fingerprint.Should().Be(Plain);

    [Fact]
    public void Neither_does_the_order_of_the_files() => GeneratorRun.Of(Right, Part).Fingerprint.Should().Be(GeneratorRun.Of(Part, Right).Fingerprint);

    [Fact]
    public void A_further_part_counts() => GeneratorRun.Of(Right, Part).Fingerprint.Should().NotBe(Plain);

    [Theory]
    [InlineData("\"setting\"", "\"other\"")]
    [InlineData("==", "!=")]
    [InlineData("HOUSE-1", "HOUSE-2")]
    [InlineData("tag", "item")]
    [InlineData("Level21", "Level31")]
    public void What_the_class_says_counts(string old, string changed) => GeneratorRun.Of(With(old, changed)).Fingerprint.Should().NotBe(Plain).And.HaveLength(64);

    [Fact]
    public void The_library_lists_each_type_of_its_facts_and_criteria_and_rules_in_order()
    {
        const string Sources = """
            namespace LevelOfCare.Facts { public sealed record Second; public enum First { One } public sealed class Outer { public sealed class Inner; } }
            namespace LevelOfCare.Criteria.Fourth { public interface IRow; public delegate bool Test(); }
            namespace LevelOfCare.Case { public sealed record Elsewhere; }
            """;
        const string Dsl = "namespace LevelOfCare.Dsl { public abstract class Rule; }";

        var run = GeneratorRun.Of(GeneratorRun.CompileAlone("LevelOfCare", Dsl, Sources));

        run.Problems.Should().BeEmpty();
        Listed().Matches(run.Generated).Select(match => match.Groups[1].Value).Should().Equal(
            "LevelOfCare.Criteria.Fourth.IRow", "LevelOfCare.Criteria.Fourth.Test", "LevelOfCare.Facts.First", "LevelOfCare.Facts.Outer", "LevelOfCare.Facts.Second");
        GeneratorRun.Of(GeneratorRun.CompileAlone("LevelOfCare", Sources, Dsl)).Generated.Should().Be(run.Generated);
        GeneratorRun.Of(GeneratorRun.CompileAlone("LevelOfCare", Dsl, Sources.Replace("One", "Two", StringComparison.Ordinal))).Generated.Should().NotBe(run.Generated);
        GeneratorRun.Of(GeneratorRun.CompileAlone("House", Dsl, Sources)).Generated.Should().BeEmpty();
    }

    [GeneratedRegex("\"(LevelOfCare\\.[^\"]+) [0-9a-f]{64}(?:\\\\n)?\"")]
    private static partial Regex Listed();
}
