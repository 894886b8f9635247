using System.Text.RegularExpressions;
using LevelOfCare.Deciding;
using LevelOfCare.Plans;
using LevelOfCare.Tests.Engine;
using LevelOfCare.Tests.Generators;

namespace LevelOfCare.Tests.Receipts;

/// <summary>
/// The hash of the rule set changes with whatever can change an answer, and with nothing else. The library's own sources are read again by the generator, as they
/// are and with one thing changed.
/// </summary>
public sealed partial class RuleSetHashSpecs
{
    private static readonly Dictionary<string, string> Sources = Directory.GetFiles(Repository.PathOf("src/LevelOfCare"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .ToDictionary(file => Path.GetRelativePath(Repository.PathOf("src/LevelOfCare"), file), File.ReadAllText);

    private static readonly Lazy<Fingerprints> Unchanged = new(() => Read(Sources));

    [Fact]
    public void What_is_read_again_is_what_the_library_was_built_with()
    {
        Unchanged.Value.Types.Select(type => $"{type.Type} {type.Sha256}").Should().Equal(SourceFingerprints.Types.Split('\n'));
        Unchanged.Value.Rules.Should().BeEquivalentTo(PlacementEngine.Default.Rules.Where(rule => rule.Yields.Length > 0).Select(rule => rule.Fingerprint));
    }

    [Fact]
    public void Every_rule_is_listed_beside_them()
    {
        var rules = PlacementEngine.Default.Rules.Where(rule => rule.Yields.Length > 0).ToList();

        SourceFingerprints.Rules.Split('\n').Should().BeEquivalentTo(rules.Select(rule => $"{rule.Name} {rule.Fingerprint}"));
        rules.Should().HaveCountGreaterThan(200);
    }

    [Fact]
    public void A_changed_criteria_row_changes_it() =>
        Changed("Criteria/FourthEdition/MinimumTable.cs", ".Asks(\"B\", Level21)", ".Asks(\"B\", Level25)").Should().Equal("LevelOfCare.Criteria.FourthEdition.MinimumTable");

    [Fact]
    public void A_changed_predicate_of_a_fact_changes_it() =>
        Changed("Facts/Requirement.cs", "Minimum == FourthEditionLevels.Level25 ||", "Minimum == FourthEditionLevels.Level27 ||").Should().Equal("LevelOfCare.Facts.Requirement");

    [Fact]
    public void A_changed_rule_changes_its_fingerprint()
    {
        var changed = Read(With("Rules/ThirdEdition/StructureNeedRequiresResidence.cs", "ThirdEditionLevels.Level31", "ThirdEditionLevels.Level35"));

        changed.Rules.Except(Unchanged.Value.Rules).Should().ContainSingle();
        Unchanged.Value.Rules.Except(changed.Rules).Should().ContainSingle();
    }

    [Fact]
    public void Comments_layout_and_the_order_of_files_do_not()
    {
        var rewritten = Sources.Reverse().ToDictionary(source => source.Key, source => "// A comment.\r\n" + source.Value.Replace("\n    ", "\r\n\t  ", StringComparison.Ordinal).Replace("/// <summary>", "// ", StringComparison.Ordinal));

        Read(rewritten).Should().BeEquivalentTo(Unchanged.Value);
    }

    [Fact]
    public void The_hash_is_of_all_of_them_in_whatever_order()
    {
        var rules = PlacementEngine.Default.Rules;
        var types = SourceFingerprints.Types.Split('\n');
        var hash = RuleBaseBuilder.HashOf(rules, types, Settings);

        rules.Hash.Should().Be($"sha256:{hash}");
        RuleBaseBuilder.HashOf(rules.Reverse(), types.AsEnumerable().Reverse(), Settings).Should().Be(hash);
        RuleBaseBuilder.HashOf(rules.Skip(1), types, Settings).Should().NotBe(hash);
        RuleBaseBuilder.HashOf(rules.Select((rule, place) => place == 0 ? rule with { Fingerprint = "0" } : rule), types, Settings).Should().NotBe(hash);
        RuleBaseBuilder.HashOf(rules, types.Select((type, place) => place == 0 ? "0" : type), Settings).Should().NotBe(hash);
    }

    [Fact]
    public void A_row_that_asks_for_something_else_is_another_row()
    {
        // Rows are listed by what they say, apart from the source of their table.
        var rows = PlacementEngine.Default.Rules.Where(rule => rule.Yields.Length == 0).ToList();

        rows.Select(row => row.Fingerprint).Should().OnlyHaveUniqueItems();
        rows.Should().HaveCountGreaterThan(40);
    }

    [Fact]
    public void House_rules_change_it_and_their_order_does_not()
    {
        var one = Hash(new RuralAsksForResidential());
        var both = Hash(new RuralAsksForResidential(), new PayerWantsNotice());

        new[] { PlacementEngine.Default.Rules.Hash, one, both }.Should().OnlyHaveUniqueItems();
        Hash(new PayerWantsNotice(), new RuralAsksForResidential()).Should().Be(both);
    }

    [Fact]
    public void A_profile_changes_it()
    {
        var scales = PlacementEngine.Create(options => options.WithdrawalProfile = options.WithdrawalProfile with { ScoresAreFreshFor = TimeSpan.FromHours(12) }).Rules.Hash;
        var review = PlacementEngine.Create(options => options.ReviewDays = options.ReviewDays with { Level2 = 5 }).Rules.Hash;

        new[] { PlacementEngine.Default.Rules.Hash, scales, review }.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_default_engine_is_built_of_what_options_say_that_nobody_has_changed()
    {
        PlacementEngine.Create(_ => { }).Rules.Hash.Should().Be(PlacementEngine.Default.Rules.Hash);
        Profile.Usual.Settings.Should().Equal(Settings.Settings);
        Profile.Usual.Facts.Should().Equal(Settings.Facts);
    }

    private static readonly Profile Settings = Profile.Of(new());

    private static string Hash(params Rule[] houseRules) => PlacementEngine.Create(options => Array.ForEach(houseRules, options.HouseRules.Add)).Rules.Hash;

    /// <summary>The types whose fingerprints a change in one file changes.</summary>
    private static IEnumerable<string> Changed(string file, string old, string changed)
    {
        var after = Read(With(file, old, changed));
        after.Rules.Should().BeEquivalentTo(Unchanged.Value.Rules);
        return after.Types.Except(Unchanged.Value.Types).Select(type => type.Type);
    }

    private static Dictionary<string, string> With(string file, string old, string changed)
    {
        file = file.Replace('/', Path.DirectorySeparatorChar);
        Sources[file].Should().Contain(old);
        return new(Sources) { [file] = Sources[file].Replace(old, changed, StringComparison.Ordinal) };
    }

    private static Fingerprints Read(Dictionary<string, string> sources)
    {
        const string Usings = "global using LevelOfCare.Dsl; global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading;";
        var generated = GeneratorRun.Of(GeneratorRun.CompileAlone("LevelOfCare", [Usings, .. sources.Values])).Generated;
        return new(
            [.. Listed().Matches(generated).Select(match => (match.Groups[1].Value, match.Groups[2].Value))],
            [.. Planned().Matches(generated).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal)]);
    }

    private sealed record Fingerprints(IReadOnlyList<(string Type, string Sha256)> Types, IReadOnlyList<string> Rules);

    [GeneratedRegex("\"(LevelOfCare\\.[^\"]+) ([0-9a-f]{64})(?:\\\\n)?\"")]
    private static partial Regex Listed();

    [GeneratedRegex("(?<!\", )\"([0-9a-f]{64})\"")]
    private static partial Regex Planned();
}
