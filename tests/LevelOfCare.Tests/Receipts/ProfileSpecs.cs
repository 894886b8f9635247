using System.Text;

namespace LevelOfCare.Tests.Receipts;

/// <summary>A profile under a name: it decides otherwise, receipts name it, and without one nothing of a decision changes.</summary>
public sealed class ProfileSpecs
{
    private static readonly PlacementProfile Example = PlacementJson.ReadProfile(File.ReadAllBytes(Repository.PathOf("docs/examples/profiles/example-state.json"))).Profile!;

    private static readonly PlacementEngine Engine = With(Example);

    [Fact]
    public void Every_setting_of_a_profile_counts()
    {
        // Cut-offs: a total of 8 asks for 2-WM here, and for 1-WM by the library's.
        Engine.Evaluate(Given.Third("alcohol:8")).Withdrawal!.Level.Should().Be("2-WM");
        PlacementEngine.Default.Evaluate(Given.Third("alcohol:8")).Withdrawal!.Level.Should().Be("1-WM");

        // Review: 14 days at level 2, where the library says 30.
        (Engine.Evaluate(Given.Rated("4A=B")).Review!.Due.DayNumber - PlacementEngine.Default.Evaluate(Given.Rated("4A=B")).Review!.Due.DayNumber).Should().Be(14 - 30);

        // Modalities and hours: nine hours of peer support count here; sixteen of group are another level's here.
        Codes(Engine, Offered.WeekOf(9 * 60, Modality.PeerSupport)).Should().NotContain("HOURS-BELOW-MINIMUM");
        Codes(PlacementEngine.Default, Offered.WeekOf(9 * 60, Modality.PeerSupport)).Should().Contain("HOURS-BELOW-MINIMUM");
        Codes(Engine, Offered.WeekOf(17 * 60, Modality.Group)).Except(Codes(PlacementEngine.Default, Offered.WeekOf(17 * 60, Modality.Group))).Should().NotBeEmpty();

        Engine.Identifiers.Select(identifier => identifier.Code).Should().Equal("H0015", "0906", "H0012");
    }

    [Fact]
    public void Receipts_of_every_kind_of_answer_name_the_profile()
    {
        foreach (var patientCase in new[] { Given.Rated("4A=B"), Given.RatedOnly(), Given.Third("alcohol:8"), Given.Rated() with { Emergencies = [Emergency.Overdose] } })
        {
            var decision = Engine.Evaluate(patientCase);

            decision.Receipt.Profile.Should().Be("example-state-2026");
            PlacementJson.WriteDecision(decision).Should().Contain("\"profile\": \"example-state-2026\"");
        }
    }

    [Fact]
    public void Without_a_profile_the_receipt_has_no_such_member()
    {
        var decision = PlacementEngine.Default.Evaluate(Given.Rated("4A=B"));

        decision.Receipt.Profile.Should().BeNull();
        PlacementJson.WriteDecision(decision).Should().NotContain("\"profile\"");
    }

    [Fact]
    public void Each_setting_that_can_change_an_answer_changes_the_hash_and_no_other_does()
    {
        var none = new PlacementProfile { Name = "a" };
        string[] hashes =
        [
            PlacementEngine.Default.Rules.Hash,
            With(none with { Withdrawal = Example.Withdrawal }).Rules.Hash,
            With(none with { ReviewDays = Example.ReviewDays }).Rules.Hash,
            With(none with { ClinicalModalities = Example.ClinicalModalities }).Rules.Hash,
            With(none with { WeeklyHours = Example.WeeklyHours }).Rules.Hash,
            Engine.Rules.Hash,
        ];

        hashes.Should().OnlyHaveUniqueItems();
        With(none).Rules.Hash.Should().Be(hashes[0]);
        With(none with { Identifiers = Example.Identifiers }).Rules.Hash.Should().Be(hashes[0], "no decision reads them");
        With(none with { ReviewDays = new() }).Rules.Hash.Should().Be(hashes[0]);
    }

    [Fact]
    public void What_is_set_after_a_profile_wins_and_what_it_leaves_out_stays_as_set_before()
    {
        PlacementOptions? used = null;
        var engine = PlacementEngine.Create(options =>
        {
            used = options;
            options.ReviewDays = options.ReviewDays with { Level2 = 5 };
            options.WeeklyHours.Add(new(FourthEditionLevels.Level21, Population.Adult, new(9, 18, Confidence.High)));
            options.Use(Example with { ReviewDays = null });
            options.WithdrawalProfile = WithdrawalProfile.Wm2020;
        });

        used!.ReviewDays.Level2.Should().Be(5);
        used.WeeklyHours.Should().Equal(Example.WeeklyHours, "a list of the profile takes the place of the one before");
        engine.Evaluate(Given.Third("alcohol:8")).Withdrawal!.Level.Should().Be("1-WM");
        engine.Evaluate(Given.Third("alcohol:8")).Receipt.Profile.Should().Be("example-state-2026");
        engine.Rules.Hash.Should().NotBe(Engine.Rules.Hash);
    }

    [Fact]
    public void Hours_of_a_level_that_the_profile_lists_already_are_refused() => FluentActions
        .Invoking(() => PlacementEngine.Create(options =>
        {
            options.Use(Example);
            options.WeeklyHours.Add(new(FourthEditionLevels.Level21, Population.Adult, new(9, 18, Confidence.High)));
        })).Should().Throw<RuleSetException>().Which.Problems.Should().ContainSingle().Which.Code.Should().Be("LOC2021");

    [Fact]
    public void A_second_profile_is_refused_since_a_receipt_names_one() => FluentActions
        .Invoking(() => PlacementEngine.Create(options =>
        {
            options.Use(Example);
            options.Use(Example with { Name = "other" });
        })).Should().Throw<InvalidOperationException>().WithMessage("*one profile*");

    [Fact]
    public void What_is_wrong_with_a_profile_built_in_code_is_told_by_Create_all_at_once() => FluentActions
        .Invoking(() => With(new()
        {
            Name = " ",
            Withdrawal = WithdrawalProfile.Wm2020 with { ScoresAreFreshFor = TimeSpan.FromHours(169) },
            ReviewDays = new() { Level2 = 0 },
            ClinicalModalities = [],
            WeeklyHours = [null!, new(FourthEditionLevels.Level21, Population.Adult, new(8, 20, Confidence.High))],
        })).Should().Throw<RuleSetException>().Which.Problems.Select(problem => (problem.Code, problem.Rule)).Should().Equal(
            ("LOC2010", "ProfileName"), ("LOC2011", "wm2020"), ("LOC2007", "ReviewDays.Level2"), ("LOC2022", "ClinicalModalities"), ("LOC2021", "WeeklyHours"), ("LOC2021", "2.1 (Fourth edition, Adult)"));

    [Fact]
    public void A_profile_from_a_file_is_the_same_as_the_settings_set_by_hand()
    {
        var byHand = PlacementEngine.Create(options =>
        {
            options.WithdrawalProfile = WithdrawalProfile.Wm2020 with { Name = "short", ScoresAreFreshFor = TimeSpan.FromHours(6) };
            options.ReviewDays = new() { Level3 = 7 };
        });
        var fromFile = PlacementJson.ReadProfile(Encoding.UTF8.GetBytes(
            """{ "schema": "levelofcare.profile/1", "name": "short", "withdrawal": { "scoresFreshForHours": 6 }, "reviewDays": { "level3": 7 } }"""));

        With(fromFile.Profile!).Rules.Hash.Should().Be(byHand.Rules.Hash);
    }

    private static PlacementEngine With(PlacementProfile profile) => PlacementEngine.Create(options => options.Use(profile));

    private static IEnumerable<string> Codes(PlacementEngine engine, System.Collections.Immutable.ImmutableArray<ProgramSession> week) =>
        engine.Check(Offered.At("2.1") with { Week = week }, Edition.Fourth).Select(found => found.Code);
}
