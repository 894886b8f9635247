namespace LevelOfCare.Tests.Generators;

/// <summary>Each authoring error is told by its code at compile time, and the rule written rightly has none.</summary>
public sealed class RuleDiagnosticsSpecs
{
    private const string Right = """
        using LevelOfCare;
        using LevelOfCare.Dsl;
        using LevelOfCare.Facts;

        namespace House;

        [Name("HOUSE-1")]
        public sealed partial class HouseRule : Rule
        {
            public override void Define()
            {
                CaseTag rural = default!;

                When()
                    .Match(() => rural, tag => tag.Key == "setting")
                    .Not<Diagnosis>(diagnosis => diagnosis.IsNotMet);

                Then()
                    .Yield(_ => new Requirement(FourthEditionLevels.Level21, rural.Key, rural.Value));
            }
        }
        """;

    [Fact]
    public void A_rule_written_rightly_has_no_problem_and_compiles() => GeneratorRun.Of(Right).Errors.Should().BeEmpty();

    [Theory]
    [InlineData("LOC3001", "sealed partial class", "sealed class")]
    [InlineData("LOC3002", "CaseTag rural = default!;", "CaseTag rural = null!;")]
    [InlineData("LOC3002", "CaseTag rural", "CaseTag Rural")]
    [InlineData("LOC3003", "tag.Key == \"setting\"", "tag.Key == Setting", "public override", "private string Setting => \"setting\"; public override")]
    [InlineData("LOC3004", "When()\n", "if (true) { } When()\n")]
    [InlineData("LOC3004", "Then()\n            .Yield(_ => new Requirement(FourthEditionLevels.Level21, rural.Key, rural.Value));", "")]
    [InlineData("LOC3005", ".Match(() => rural, tag => tag.Key == \"setting\")", ".Exists<CaseTag>(tag => tag.Key == rural.Key).Match(() => rural)")]
    [InlineData("LOC3005", ".Match(() => rural, tag => tag.Key == \"setting\")", ".Match(() => rural).Match(() => rural)")]
    [InlineData("LOC3006", "new Requirement(FourthEditionLevels.Level21, rural.Key, rural.Value)", "5")]
    [InlineData("LOC3007", "[Name(\"HOUSE-1\")]", "")]
    [InlineData("LOC3007", "[Name(\"HOUSE-1\")]", "[Name(\"\")]")]
    [InlineData("LOC3008", "public override", "private int count; public override")]
    [InlineData("LOC3008", "public override", "public HouseRule(int size) { } public override")]
    [InlineData("LOC3009", ".Not<Diagnosis>", ".Match<Diagnosis>")]
    [InlineData("LOC3010", "tag.Key == \"setting\"", "Keys.Contains(tag.Key)", "using LevelOfCare;", "using System; using LevelOfCare;", "public override", "private static readonly string[] Keys = [\"setting\"]; public override")]
    [InlineData("LOC3011", "CaseTag rural", "CaseTag key", "() => rural", "() => key", "tag.Key == \"setting\"", "new { key = 1 }.key == 1", "rural.Key, rural.Value", "key.Key, key.Value")]
    [InlineData("LOC3012", "_ => new Requirement(FourthEditionLevels.Level21, rural.Key, rural.Value)", "context => new Requirement(FourthEditionLevels.Level21, rural.Key, context.ToString()!)")]
    [InlineData("LOC3013", "tag.Key == \"setting\"", "tag.Key == System.DateTime.Now.ToString()")]
    public void Each_mistake_has_its_code(string code, params string[] replacements)
    {
        var source = Right;
        for (var pair = 0; pair < replacements.Length; pair += 2)
        {
            source.Should().Contain(replacements[pair]);
            source = source.Replace(replacements[pair], replacements[pair + 1], StringComparison.Ordinal);
        }

        var found = GeneratorRun.Of(source).Diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("LOC", StringComparison.Ordinal)).ToList();

        found.Select(diagnostic => diagnostic.Id).Distinct().Should().Equal(code);
        found.Should().OnlyContain(diagnostic => diagnostic.Location.IsInSource || diagnostic.Location.GetLineSpan().IsValid);
        found[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture).Should().Contain("HouseRule");
    }

    [Fact]
    public void Comments_and_layout_do_not_change_the_fingerprint_and_a_condition_does()
    {
        var plain = GeneratorRun.Of(Right).Fingerprint;

        GeneratorRun.Of(Right.Replace("When()", "// why\n When( )", StringComparison.Ordinal)).Fingerprint.Should().Be(plain);
        GeneratorRun.Of(Right.Replace("\"setting\"", "\"other\"", StringComparison.Ordinal)).Fingerprint.Should().NotBe(plain);
    }

    [Fact]
    public void An_edit_elsewhere_does_not_read_the_rule_again() => GeneratorRun.IsCachedAfterUnrelatedEdit(Right).Should().BeTrue();
}
