namespace LevelOfCare.Tests;

/// <summary>Why not one lower and what one higher would take, as it is said.</summary>
public sealed class WhyNotSpecs
{
    private static WhyNotLower Lower(PlacementCase patientCase) => PlacementEngine.Default.Evaluate(patientCase).WhyNotLower!.Value.Single();

    private static string Named(WhyNotLower told) => $"{told.Level}: {string.Join(", ", told.Because)}";

    /// <summary>It named withdrawal beside the physical health that is rated 4, although without the latter nothing would be left of the criteria.</summary>
    [Fact]
    public void Without_a_disorder_the_hospital_requirements_alone_stand_against_a_lower_level()
    {
        var told = Lower(Given.Rated("2A=4", "1B=3B", "3A=1C") with { Facts = new() { SubstanceUseDisorder = SubstanceUseDisorder.NotMet } });

        told.Because.Should().Equal("2A");
        told.Sentence.Should().EndWith("these criteria would not cover the person, and no level would be given.");
    }

    [Fact]
    public void A_mental_health_need_has_a_ladder_of_its_own()
    {
        Named(Lower(GivenMental.Alone(GivenMental.Intensive))).Should().Be("MH-OP: hoursNeeded");
        Named(Lower(GivenMental.Alone(GivenMental.Suited))).Should().Be("MH-IOP: wouldOtherwiseNeedInpatient");
        PlacementEngine.Default.Evaluate(GivenMental.Alone(GivenMental.Outpatient)).WhyNotLower!.Value.Should().BeEmpty();
    }

    [Fact]
    public void Without_a_need_for_24_hour_care_the_program_that_it_kept_from_applying_would_be_enough()
    {
        var told = Lower(GivenMental.Alone(GivenMental.Inpatient));

        Named(told).Should().Be("MH-PHP: needs24HourCare");
        told.Sentence.Should().Contain("[MH-40a]").And.EndWith("If needs24HourCare asked for nothing, MH-PHP would be indicated.");
    }

    [Fact]
    public void Both_tracks_stand_against_a_level_that_both_ask_for()
    {
        var told = Lower(GivenMental.Third(GivenMental.Intensive, SubstanceUseDisorder.Met, 0, 0, 0, 0, 2, 0));

        Named(told).Should().Be("1: D5, hoursNeeded");
        told.Sentence.Should().Contain("[T3-21a]").And.Contain("[MH-21]").And.Contain("[BOTH-EQUAL]").And.EndWith("If D5, hoursNeeded asked for nothing, 1 COE would be indicated.");
    }

    [Fact]
    public void Beside_a_level_that_is_enhanced_the_diagnosis_stands_against_the_plain_one()
    {
        var told = Lower(GivenMental.Both(GivenMental.Outpatient, "4A=B"));

        Named(told).Should().Be("2.1: mentalHealthDiagnosis");
        told.Sentence.Should().Contain("[BOTH-COE]").And.EndWith("If mentalHealthDiagnosis asked for nothing, 2.1 would be indicated.");
    }

    /// <summary>Danger was offered as a change that gives MH-INPATIENT; it is an emergency, and then there is no label.</summary>
    [Fact]
    public void Danger_is_never_a_change_since_it_is_an_emergency()
    {
        var decision = PlacementEngine.Default.Evaluate(GivenMental.Both(GivenMental.Intensive, "4A=B"));

        decision.SmallestChanges!.Value.Should().Contain(change => change.Change.ContainsKey("needs24HourCare")).And.NotContain(change => change.Change.ContainsKey("dangerToSelfOrOthers"));
        decision.WhyNotHigher!.Value.Single().Sentence.Should().NotContain("danger");
    }

    /// <summary>4 was offered as higher than MH-INPATIENT, which ranks as 4.</summary>
    [Fact]
    public void A_level_that_ranks_the_same_in_the_other_track_is_not_higher()
    {
        var decision = PlacementEngine.Default.Evaluate(GivenMental.Third(GivenMental.Inpatient, SubstanceUseDisorder.NotMet, 0, 0, 0, 0, 2, 0));

        decision.Label.Should().Be("MH-INPATIENT");
        decision.SmallestChanges!.Value.Should().Contain(change => change.Label == "4 COE");
        decision.WhyNotHigher!.Value.Should().BeEmpty();
    }

    /// <summary>4 was named, which a single change gives, and 3.7 BIO was passed over.</summary>
    [Fact]
    public void A_higher_level_that_takes_two_changes_is_named_before_one_that_takes_a_single_one()
    {
        var told = PlacementEngine.Default.Evaluate(Given.Rated("2A=3A", "3A=2A")).WhyNotHigher!.Value.Single();

        told.Level.Should().Be("3.7 BIO");
        told.Sentence.Should().Be("3.7 BIO is more than what is known asks for. No single change would ask for it; any one of these pairs would: 1A rated 3B with 3A rated 1B; 1B rated 3B with 3A rated 1B; 2A rated 3B with 3A rated 1B.");
    }

    [Fact]
    public void Of_many_pairs_the_nearest_six_are_told_and_the_others_counted()
    {
        var patientCase = GivenMental.Third(null, SubstanceUseDisorder.Met, 0, 0, 0, 1, 0, 0);

        var told = PlacementEngine.Default.Evaluate(patientCase with { Facts = patientCase.Facts with { OutpatientInsufficient = true, ConcurrentMedicalCare = false, ConcurrentMentalHealthCare = false } }).WhyNotHigher!.Value.Single();

        told.Level.Should().Be("2.5");
        told.Sentence.Should().EndWith("any one of these pairs would: D2 rated 2 with D4 rated 2; D2 rated 2 with D5 rated 2; D2 rated 2 with D6 rated 2; D4 rated 2 with nearDailyMonitoring being true; "
            + "D5 rated 2 with nearDailyMonitoring being true; D6 rated 2 with nearDailyMonitoring being true; and 3 more.");
    }

    [Fact]
    public void In_plain_words_two_changes_are_told_without_a_level() =>
        PlacementEngine.Create(options => options.MessageText = MessageTexts.Plain).Evaluate(Given.Rated("2A=3A", "3A=2A")).WhyNotHigher!.Value.Single().Sentence.Should().Be("More support than this is not needed, as far as is known.");
}
