using System.Text;

namespace LevelOfCare.Tests;

/// <summary>The mental-health part of a case beside its rules: review dates, emergencies, parts that are not checked.</summary>
public sealed class MentalHealthSpecs
{
    [Theory]
    [InlineData(null, "2026-12-07")]
    [InlineData("2026-11-20", "2026-12-07")]
    [InlineData("2026-11-03", "2026-11-20")]
    [InlineData("2026-11-02", "2026-12-19")]
    [InlineData("2026-10-04", "2026-11-20")]
    [InlineData("2026-10-03", "2026-12-19")]
    public void Partial_hospitalization_is_certified_again_by_day_18_and_then_every_30_days(string? since, string due) =>
        Due("MH-PHP", GivenMental.Suited, since).Should().Be(due);

    [Theory]
    [InlineData(null, "2027-01-19")]
    [InlineData("2026-10-01", "2026-11-30")]
    [InlineData("2026-09-21", "2026-11-20")]
    [InlineData("2026-09-20", "2027-01-18")]
    public void Intensive_outpatient_care_is_certified_again_every_60_days(string? since, string due) =>
        Due("MH-IOP", GivenMental.Intensive, since).Should().Be(due);

    [Fact]
    public void The_days_are_those_of_the_statement_with_the_first_day_counted()
    {
        var start = GivenMental.Alone(GivenMental.Suited).AssessedOn;

        // "By day 18" counts days of care, the first included, so the day is 17 after it; sooner is never too late.
        PlacementEngine.Default.Evaluate(GivenMental.Alone(GivenMental.Suited)).Review!.Due.Should().Be(start.AddDays(Oracle.MentalHealthOracle.CertificationDays("MH-PHP", first: true) - 1));
        PlacementEngine.Default.Evaluate(GivenMental.Alone(GivenMental.Intensive)).Review!.Due.Should().Be(start.AddDays(Oracle.MentalHealthOracle.CertificationDays("MH-IOP", first: true)));
    }

    [Fact]
    public void Other_levels_have_no_certification()
    {
        PlacementEngine.Default.Evaluate(GivenMental.Alone(GivenMental.Outpatient)).Review.Should().BeNull();
        PlacementEngine.Default.Evaluate(GivenMental.Alone(GivenMental.Inpatient)).Review.Should().BeNull();
        PlacementEngine.Default.Evaluate(GivenMental.Both(GivenMental.Intensive, "1A=4")).Review!.Basis.Should().NotContain("certified");
    }

    [Fact]
    public void A_level_of_an_edition_that_delivers_the_benefit_is_certified_too() =>
        PlacementEngine.Default.Evaluate(GivenMental.Both(GivenMental.Suited, "4A=B")).Review!.Due.Should().Be(new DateOnly(2026, 12, 7));

    [Fact]
    public void Danger_is_an_emergency_beside_ratings_too()
    {
        var fourth = PlacementEngine.Default.Evaluate(GivenMental.Both(GivenMental.Suited with { DangerToSelfOrOthers = true }, "4A=B"));
        var alone = PlacementEngine.Default.Evaluate(GivenMental.Alone(GivenMental.Suited with { DangerToSelfOrOthers = true }) with { Emergencies = [Emergency.DangerToSelf] });

        fourth.Emergency!.EvaluateAt.Should().Be("4 PSYCH");
        alone.Emergency!.EvaluateAt.Should().Be("4");
        alone.Emergency.Facts.Should().Equal(Emergency.DangerToSelf, Emergency.DangerToOthers);
        (fourth.Label, fourth.Level, fourth.Possible.Length).Should().Be((null, null, 0));
    }

    [Fact]
    public void Danger_in_an_invalid_case_is_not_lost() =>
        PlacementJson.ReadCase(Encoding.UTF8.GetBytes("""{ "mentalHealth": { "dangerToSelfOrOthers": true, "hoursNeeded": -1 } }""")).Emergencies.Should().NotBeEmpty();

    [Fact]
    public void What_the_track_alone_does_not_look_at_is_said()
    {
        var patientCase = GivenMental.Alone(GivenMental.Intensive) with { Withdrawal = [new() { Substance = Substance.Alcohol, CiwaAr = 12 }], Coverage = new() { Payer = "p", Authorized = ["MH-IOP"] } };

        PlacementEngine.Default.Evaluate(patientCase).Notes.Where(note => note.Code == "NOT-CHECKED").Select(note => note.About).Should().BeEquivalentTo("coverage", "withdrawal");
    }

    [Fact]
    public void Nothing_is_cited_that_rests_on_what_is_unknown()
    {
        PlacementEngine.Default.Evaluate(GivenMental.Alone(GivenMental.Suited with { SupportOutsideProgram = null })).Drivers.Select(driver => driver.Rule).Should().Equal("MH-10a");
        PlacementEngine.Default.Evaluate(GivenMental.Alone(GivenMental.Intensive with { MentalHealthDiagnosis = false }, null)).Drivers.Should().BeEmpty();
    }

    [Fact]
    public void Only_ratings_have_an_edge_where_less_severe_gives_more()
    {
        var notes = PlacementEngine.Default.Evaluate(GivenMental.Both(GivenMental.Suited, "4A=B")).Notes.Where(note => note.Code == "LESS-SEVERE-GIVES-MORE");

        notes.Should().NotContain(note => Subdimension.TryParse(note.About) == null);
    }

    [Fact]
    public void Smallest_changes_are_said_in_values_that_a_case_can_have()
    {
        var changes = PlacementEngine.Default.Evaluate(GivenMental.Alone(GivenMental.Intensive)).SmallestChanges!.Value;

        changes.Should().Contain(change => change.Label == "MH-OP" && change.Change.ContainsKey("hoursNeeded") && change.Change["hoursNeeded"].Number == 0);
        changes.Should().Contain(change => change.Label == "MH-INPATIENT" && change.Change.ContainsKey("needs24HourCare"));
    }

    [Fact]
    public void Levels_of_the_track_rank_as_levels_of_an_edition_and_are_not_compared_with_them()
    {
        MentalHealthLevels.All.Select(level => MentalHealthLevels.RanksAs(level, Edition.Third).Code).Should().Equal("1", "2.1", "2.5", "4");
        MentalHealthLevels.All.Select(level => MentalHealthLevels.RanksAs(level, Edition.Fourth).Code).Should().Equal("1.5", "2.1", "2.5", "4");
        (MentalHealthLevels.Outpatient < MentalHealthLevels.Inpatient).Should().BeTrue();
        FluentActions.Invoking(() => MentalHealthLevels.Outpatient < FourthEditionLevels.Level21).Should().Throw<ArgumentException>().WithMessage("*mental health*");
        FluentActions.Invoking(() => MentalHealthLevels.RanksAs(FourthEditionLevels.Level21, Edition.Third)).Should().Throw<ArgumentException>();
    }

    private static string? Due(string level, MentalHealthFacts facts, string? since)
    {
        var patientCase = GivenMental.Alone(facts) with { Current = since is null ? null : new() { Level = level, Since = DateOnly.Parse(since, System.Globalization.CultureInfo.InvariantCulture) } };
        return PlacementEngine.Default.Evaluate(patientCase).Review?.Due.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }
}
