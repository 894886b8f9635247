using System.Text.RegularExpressions;
using LevelOfCare.Engine;
using LevelOfCare.Rules;

namespace LevelOfCare.Tests.Conventions;

/// <summary>Promises about the whole library, kept by looking at all of it.</summary>
public sealed partial class ConventionSpecs
{
    private static readonly Rule[] Library = [.. RuleCatalog.ByArea().SelectMany(area => area.Rules())];
    private static readonly Type[] Exported = typeof(PlacementEngine).Assembly.GetExportedTypes();

    [Fact]
    public void Every_rule_class_is_in_the_catalog_once() => Library.Select(rule => rule.GetType()).Should().OnlyHaveUniqueItems()
        .And.BeEquivalentTo(typeof(PlacementEngine).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract));

    [Fact]
    public void Every_rule_has_a_name_of_its_own() => Library.Select(rule => RuleProgram.PlanOf(rule).Name).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_rule_has_a_sentence_a_confidence_and_a_source()
    {
        foreach (var rule in PlacementEngine.Default.Rules)
        {
            rule.Sentence.Should().EndWith(".", rule.Name);
            rule.Confidence.Should().NotBeNull(rule.Name);
            rule.Source.Should().NotBeEmpty(rule.Name);
        }
    }

    [Fact]
    public void Every_rule_has_a_spec_class_of_its_own()
    {
        var specs = typeof(ConventionSpecs).Assembly.GetTypes().Select(type => type.Name).ToHashSet();

        Library.Select(rule => $"{rule.GetType().Name}Specs").Should().BeSubsetOf(specs);
    }

    [Fact]
    public void Public_classes_are_sealed_or_meant_to_be_derived_from() => Exported
        .Where(type => type.IsClass && !type.IsSealed && !(type.IsAbstract && type.IsSealed))
        .Select(type => type.Name).Should().BeEquivalentTo("Rule", "TagAttribute");

    [Fact]
    public void Public_values_cannot_be_set_after_they_are_made() => Exported
        .Where(type => type != typeof(PlacementOptions))
        .SelectMany(type => type.GetProperties())
        .Where(property => property.DeclaringType!.Assembly == typeof(PlacementEngine).Assembly)
        .Where(property => property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)))
        .Select(property => $"{property.DeclaringType!.Name}.{property.Name}").Should().BeEmpty();

    [Fact]
    public void Facts_can_be_made_by_the_library_only_but_for_those_that_house_rules_may_yield() => Exported
        .Where(type => type.Namespace == "LevelOfCare.Facts" && type.GetConstructors().Length > 0)
        .Select(type => type.Name).Should().BeEquivalentTo("Requirement", "WithdrawalNeed", "Finding");

    [Fact]
    public void Facts_are_sealed_records_that_are_equal_by_what_they_say() => Exported
        .Where(type => type.Namespace == "LevelOfCare.Facts")
        .Should().OnlyContain(type => type.IsSealed && typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type));

    [Fact]
    public void Names_of_protected_works_are_in_no_type_and_no_source_file_of_the_library()
    {
        var files = Directory.GetFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

        files.Where(file => Protected().IsMatch(File.ReadAllText(file))).Should().BeEmpty();
    }

    [Fact]
    public void The_engine_knows_no_domain_type() => Directory.GetFiles(Repository.PathOf("src/LevelOfCare/Engine"), "*.cs", SearchOption.AllDirectories)
        .Where(file => File.ReadAllText(file).Contains("using LevelOfCare.Facts", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Every_rule_that_gives_a_transition_is_tagged_with_its_kind()
    {
        var kinds = new HashSet<string>();
        foreach (var file in Directory.GetFiles(Repository.PathOf("src/LevelOfCare/Rules"), "*.cs", SearchOption.AllDirectories))
        {
            var source = File.ReadAllText(file);
            foreach (var name in TransitionKind().Matches(source).Select(match => match.Groups[1].Value))
            {
                var kind = (string)typeof(TransitionKinds).GetField(name)!.GetRawConstantValue()!;
                kinds.Add(kind);
                source.Should().Contain($"[Tag(\"transition:{kind}\")]", Path.GetFileName(file));
            }
        }

        kinds.Should().BeEquivalentTo(typeof(TransitionKinds).GetFields().Select(field => (string)field.GetRawConstantValue()!));
    }

    [GeneratedRegex(@"new TransitionOption\(""[^""]*"", TransitionKinds\.(\w+)")]
    private static partial Regex TransitionKind();

    /// <summary>The notice stands in README, NOTICE and the readmes of the packages; nothing else names those works.</summary>
    [Fact]
    public void Names_of_protected_works_are_in_no_document()
    {
        var files = Directory.GetFiles(Repository.PathOf("docs"), "*", SearchOption.AllDirectories);

        files.Should().Contain(file => file.EndsWith(".html", StringComparison.Ordinal));
        files.Where(file => Protected().IsMatch(File.ReadAllText(file))).Should().BeEmpty();
    }

    [GeneratedRegex(@"\b(ASAM|CONTINUUM|LOCUS|CALOCUS|InterQual|MCG)\b")]
    private static partial Regex Protected();
}
