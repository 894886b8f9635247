using LevelOfCare.Validation;

namespace LevelOfCare.Tests.Engine;

/// <summary>Cut-offs are a profile that an application can replace; what makes no sense is refused, all of it at once.</summary>
public sealed class WithdrawalProfileSpecs
{
    private static readonly WithdrawalProfile Cautious = new()
    {
        Name = "cautious",
        Bands = [new(Substance.Alcohol, 1, WithdrawalLevel.Level2), new(Substance.Sedative, 1, WithdrawalLevel.Level37), new(Substance.Opioid, 3, WithdrawalLevel.Level1)],
        ScoresAreFreshFor = TimeSpan.FromHours(36),
    };

    [Fact]
    public void Another_profile_reads_scales_otherwise()
    {
        var engine = With(Cautious);

        LevelOf(PlacementEngine.Default, "alcohol:2").Should().Be("none");
        LevelOf(engine, "alcohol:2").Should().Be("2-WM");
        LevelOf(engine, "alcohol:40").Should().Be("2-WM");
        LevelOf(engine, "sedative:1+long").Should().Be("4-WM");
        LevelOf(engine, "opioid:2").Should().Be("none");
    }

    [Fact]
    public void How_long_a_score_is_fresh_is_a_setting_too()
    {
        // Scored a minute before midnight of the day before: 24 hours and a minute old at the end of the day.
        LevelOf(PlacementEngine.Default, "alcohol:2+stale").Should().Be("none");
        LevelOf(With(Cautious), "alcohol:2+stale").Should().Be("2-WM");
        With(Cautious with { ScoresAreFreshFor = TimeSpan.FromHours(1) }).Evaluate(Given.Third("alcohol:30+stale")).Notes
            .Should().ContainSingle(note => note.Code == "SCALE-STALE").Which.Message.Should().Contain("older than 1 hours");
    }

    [Fact]
    public void The_rule_base_lists_the_profile_and_its_hash_tells_profiles_apart()
    {
        var engine = With(Cautious);

        engine.Rules.Find("WM-PROFILE")!.Sentence.Should().Contain("cautious").And.Contain("36 hours");
        engine.Rules.Find("WM-BAND-ALCOHOL-1")!.Sentence.Should().Be("Alcohol: a CIWA-Ar from 1 asks for 2-WM.");
        PlacementEngine.Default.Rules.Find("WM-BAND-OPIOID-13")!.Confidence.Should().Be(Confidence.Ours);
        PlacementEngine.Default.Rules.Find("WM-BAND-ALCOHOL-10")!.Confidence.Should().Be(Confidence.Medium);
        new[] { PlacementEngine.Default.Rules.Hash, engine.Rules.Hash, With(Cautious with { ScoresAreFreshFor = TimeSpan.FromHours(24) }).Rules.Hash, With(Cautious with { Name = "other" }).Rules.Hash }
            .Should().OnlyHaveUniqueItems();
        With(WithdrawalProfile.Wm2020 with { }).Rules.Hash.Should().Be(PlacementEngine.Default.Rules.Hash);
    }

    [Fact]
    public void Everything_that_is_wrong_with_a_profile_is_told_at_once()
    {
        var profile = new WithdrawalProfile
        {
            Name = " ",
            ScoresAreFreshFor = TimeSpan.Zero,
            Bands =
            [
                null!,
                new(Substance.Stimulant, 3, WithdrawalLevel.Level1),
                new(Substance.Alcohol, -1, WithdrawalLevel.Level1),
                new(Substance.Alcohol, 5, WithdrawalLevel.Level1),
                new(Substance.Alcohol, 4, WithdrawalLevel.Level2),
                new(Substance.Opioid, 49, WithdrawalLevel.None),
            ],
        };

        ProfileChecks.Check(profile).Select(problem => problem.Code).Should().Equal(
            "LOC2010", "LOC2011", "LOC2012", "LOC2012", "LOC2013", "LOC2013", "LOC2014", "LOC2016", "LOC2016", "LOC2015");
    }

    [Fact]
    public void Create_refuses_it_together_with_what_is_wrong_with_house_rules()
    {
        var refused = FluentActions.Invoking(() => PlacementEngine.Create(options =>
        {
            options.WithdrawalProfile = null!;
            options.HouseRules.Add(new RuralAsksForResidential());
            options.HouseRules.Add(new RuralAsksForResidential());
        })).Should().Throw<RuleSetException>().Which;

        refused.Problems.Select(problem => problem.Code).Should().Equal("LOC2005", "LOC2010");
    }

    [Fact]
    public void Bands_left_out_altogether_are_told() =>
        ProfileChecks.Check(Cautious with { Bands = default }).Select(problem => problem.Code).Should().Equal("LOC2015");

    [Fact]
    public void A_step_up_for_sedatives_never_skips_a_rung_of_its_own_stair()
    {
        var engine = With(Cautious with { Bands = [new(Substance.Alcohol, 3, WithdrawalLevel.Level1), new(Substance.Sedative, 3, WithdrawalLevel.Level32), new(Substance.Opioid, 3, WithdrawalLevel.Level1)] });

        LevelOf(engine, "sedative:3+long").Should().Be("3.7-WM");
    }

    [Fact]
    public void Profiles_are_equal_by_what_they_say()
    {
        (WithdrawalProfile.Wm2020 with { }).Should().Be(WithdrawalProfile.Wm2020);
        (Cautious with { Bands = [.. Cautious.Bands] }).Should().Be(Cautious).And.NotBe(WithdrawalProfile.Wm2020);
    }

    private static PlacementEngine With(WithdrawalProfile profile) => PlacementEngine.Create(options => options.WithdrawalProfile = profile);

    private static string? LevelOf(PlacementEngine engine, string words) => engine.Evaluate(Given.Third(words)).Withdrawal!.Level;
}
