using static LevelOfCare.Tests.Generators.RuleSource;

namespace LevelOfCare.Tests.Generators;

/// <summary>What a rule may say: it is read without a problem, and its plan compiles without a warning.</summary>
public sealed class RuleLanguageSpecs
{
    [Theory]
    [InlineData(Conditions, "(tag) => " + Condition)]
    [InlineData(Conditions, "(CaseTag tag) => " + Condition)]
    [InlineData(Conditions, "rural => rural.Key == \"setting\"")]
    [InlineData(Conditions, Conditions + ", tag => tag.Value != \"\"")]
    [InlineData(Condition, "string.Equals(tag.Key, b: \"setting\")")]
    [InlineData(Condition, "tag.Key.Any(letter => letter == 'x')", "using LevelOfCare;", "using System.Linq; using LevelOfCare;")]
    [InlineData(Condition, "(from letter in tag.Key where letter == 'x' select letter).Any()", "using LevelOfCare;", "using System.Linq; using LevelOfCare;")]
    [InlineData(Condition, "new Box { Text = tag.Key }.Text == \"setting\"", Member, "private sealed class Box { public string Text { get; set; } = \"\"; } " + Member)]
    [InlineData(Condition, "$\"{tag.Key}-{tag.Value}\" == \"a-b\"")]
    [InlineData(Condition, "tag.Key /* why */ == // and what\n \"setting\"")]
    [InlineData(Condition, "Setting == tag.Key", Member, "private const string Setting = \"setting\"; " + Member)]
    [InlineData(Condition, "Holds(tag)", Member, "private static bool Holds(CaseTag tag) => true; " + Member)]
    [InlineData(Condition, "Keys.Contains(tag.Key)", Member, "private static readonly System.Collections.Generic.HashSet<string> Keys = []; " + Member)]
    [InlineData("CaseTag rural", "CaseTag? rural")]
    [InlineData("When()\n", "this.When()\n")]
    [InlineData("rural", "@event", "HouseRule", "@class", Space, "namespace House.@namespace;")]
    [InlineData(Yield, "new Made(rural.Key)", Member, "private sealed record Made(string Key); " + Member)]
    [InlineData(Yield, "new Needed(FourthEditionLevels.Level21, rural.Key, rural.Value)", "using LevelOfCare;", "using Needed = LevelOfCare.Facts.Requirement; using LevelOfCare;")]
    [InlineData("[Name(", "[Many(\"a\", \"b\")] [Name(", Space, Space + " public sealed class ManyAttribute(params string[] tags) : TagAttribute(tags[0]);")]
    [InlineData("using LevelOfCare;", "#nullable disable\nusing LevelOfCare;", Condition, "Last(tag.Key).Length > 1", Member, "private static string Last(string text) => null; " + Member)]
    public void A_rule_may_say_this(params string[] replacements)
    {
        var run = GeneratorRun.Of(With(replacements));

        run.Problems.Should().BeEmpty();
        run.Generated.Should().Contain("IPlannedRule");
    }

    [Fact]
    public void A_namespace_in_a_namespace_keeps_what_each_of_them_imports()
    {
        var run = GeneratorRun.Of(With(
            "using LevelOfCare.Facts;", "", Space, "namespace LevelOfCare { using Facts; namespace House.Rules { using Needed = Requirement;",
            Yield, Yield.Replace("Requirement", "Needed", StringComparison.Ordinal), "rural.Value));\n    }\n}", "rural.Value));\n    }\n}}}"));

        run.Problems.Should().BeEmpty();
    }

    [Fact]
    public void A_warning_about_a_condition_is_not_told_again_of_the_plan() => GeneratorRun.Of(With(
        Condition, "Old(tag)", Member, "[System.Obsolete(\"Ask anew.\")] private static bool Old(CaseTag tag) => true; " + Member))
        .Problems.Select(problem => problem.Id).Should().Equal("CS0618");

    [Theory]
    [InlineData("partial class HouseRule : LevelOfCare.Dsl.Rule;", "HouseRule : Rule", "HouseRule")]
    [InlineData("partial class HouseRule { private static int Size => 3; }")]
    [InlineData("[LevelOfCare.Dsl.Tag(\"a\")] partial class HouseRule;")]
    public void The_parts_of_a_rule_are_read_once_whichever_names_the_base_class(string part, params string[] replacements)
    {
        var other = $"namespace House; {part}";

        foreach (var sources in new[] { new[] { With(replacements), other }, [other, With(replacements)] })
        {
            var run = GeneratorRun.Of(sources);

            run.Problems.Should().BeEmpty();
            run.Generated.Should().Contain("\"HOUSE-1\"");
        }
    }

    [Fact]
    public void An_abstract_rule_needs_no_plan_and_hands_down_its_tags()
    {
        var run = GeneratorRun.Of(With(Space, Space + " [Tag(\"family\")] public abstract class Family : Rule;", "[Name(", "[Tag(\"own\")] [Name(", "HouseRule : Rule", "HouseRule : Family"));

        run.Problems.Should().BeEmpty();
        run.Generated.Should().Contain("[\"own\", \"family\"]");
    }

    [Fact]
    public void A_rule_of_another_engine_is_left_alone() => GeneratorRun.Of(GeneratorRun.CompileAlone("Other", """
        namespace NRules.Fluent.Dsl { public abstract class Rule { public abstract void Define(); } }
        namespace LevelOfCare.Facts { public sealed class Fact; }
        namespace Other { internal sealed partial class Hosted : NRules.Fluent.Dsl.Rule { public override void Define() { } } }
        """)).Should().BeEquivalentTo(new { Generated = "", Problems = Array.Empty<object>() });
}
