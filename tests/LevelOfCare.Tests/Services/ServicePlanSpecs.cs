using LevelOfCare.Services;

namespace LevelOfCare.Tests.Services;

public sealed class ServicePlanSpecs
{
    private static readonly CareLevel[] Levels = [.. ThirdEditionLevels.All, .. FourthEditionLevels.All, .. MentalHealthLevels.All];

    [Fact]
    public void The_sample_week_of_each_level_passes_its_own_check()
    {
        foreach (var level in Levels.Where(level => level != ThirdEditionLevels.None))
        {
            var week = SampleWeeks.For(level);

            week.Plan.Check().Should().BeEmpty(level.Code);
            (week.Plan with { Population = Population.Adolescent }).Check().Should().BeEmpty(level.Code);
            week.Plan.ClinicalMinutes().Should().BePositive();
            week.Sessions.Should().BeInAscendingOrder(session => session.Day).And.OnlyContain(session => session.To > session.From);
        }

        FluentActions.Invoking(() => SampleWeeks.For(ThirdEditionLevels.None)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Sample_weeks_are_valid_as_weeks_of_a_program()
    {
        foreach (var level in FourthEditionLevels.All)
        {
            var offer = Given.Rated() with { Programs = [new() { Id = "p", Level = level.Code, Week = SampleWeeks.For(level).Sessions }] };

            PlacementEngine.Default.Validate(offer).Should().BeEmpty(level.Code);
        }
    }

    [Fact]
    public void An_intensive_outpatient_week_has_three_days_of_three_hours()
    {
        var minutes = WeekMinutes.Of(SampleWeeks.For(FourthEditionLevels.Level21).Sessions, ServiceCounting.Default);

        Enum.GetValues<Weekday>().Count(day => minutes.ClinicalOn(day) >= 180).Should().BeGreaterThanOrEqualTo(3);
        minutes.Of(Modality.Group).Should().BeGreaterThan(WeekMinutes.Of(SampleWeeks.For(FourthEditionLevels.Level15).Sessions, ServiceCounting.Default).Of(Modality.Group));
        minutes.Of(Modality.CognitiveBehavioralTherapy).Should().BePositive();
        minutes.Of(Modality.Family).Should().BePositive();
    }

    [Theory]
    [InlineData("2.1", 539, false)]
    [InlineData("2.1", 540, true)]
    [InlineData("2.1", 1199, true)]
    [InlineData("2.1", 1200, false)]
    [InlineData("2.5", 1199, false)]
    [InlineData("2.5", 1200, true)]
    [InlineData("1.5", 539, true)]
    [InlineData("1.5", 540, false)]
    [InlineData("4", 0, true)]
    public void Hours_are_compared_to_the_minute(string code, int minutes, bool fits) =>
        Plan(CareLevel.Parse(Edition.Fourth, code), (Modality.Group, minutes)).Check().Select(finding => finding.Code).Contains("PLAN-HOURS").Should().Be(!fits);

    [Fact]
    public void Case_management_and_peer_support_do_not_count_unless_a_profile_says_so()
    {
        var plan = Plan(FourthEditionLevels.Level21, (Modality.Group, 480), (Modality.CaseManagement, 60), (Modality.PeerSupport, 60));

        plan.ClinicalMinutes().Should().Be(480);
        plan.ClinicalMinutes(ServiceCounting.Without("payer", Modality.PeerSupport)).Should().Be(540);
        plan.Check().Should().ContainSingle(finding => finding.Code == "PLAN-HOURS" && finding.Severity == Severity.Violation && finding.Message.Contains("holds 8 h"));
        plan.Check(ServiceCounting.Without("payer", Modality.PeerSupport)).Should().BeEmpty();
        ServiceCounting.Default.Name.Should().Be("default");
        FluentActions.Invoking(() => ServiceCounting.Without("")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Care_that_is_built_on_groups_needs_them()
    {
        foreach (var level in new[] { FourthEditionLevels.Level21, ThirdEditionLevels.Level25, MentalHealthLevels.IntensiveOutpatient, MentalHealthLevels.PartialHospitalization })
        {
            Plan(level, (Modality.Individual, 1200)).Check().Should().ContainSingle(finding => finding.Code == "PLAN-GROUP-MISSING");
        }

        Plan(FourthEditionLevels.Level15, (Modality.Individual, 60)).Check().Should().BeEmpty();
    }

    [Fact]
    public void What_a_plan_says_is_part_of_it_must_have_time()
    {
        var plan = Plan(FourthEditionLevels.Level21, (Modality.Group, 540), (Modality.Family, 0)) with { Includes = [Modality.Group, Modality.CognitiveBehavioralTherapy, Modality.Family] };

        plan.Check().Select(finding => (finding.Code, finding.About)).Should().Equal(("PLAN-MODALITY-MISSING", "family"), ("PLAN-MODALITY-MISSING", "cognitiveBehavioralTherapy"));
        (plan with { Includes = [Modality.Group] }).Check().Should().BeEmpty();
    }

    [Fact]
    public void Hours_that_are_our_own_reading_warn_only() =>
        Plan(FourthEditionLevels.Level31, (Modality.Group, 60)).Check().Single().Severity.Should().Be(Severity.Warning);

    [Fact]
    public void A_service_has_no_more_minutes_than_a_week()
    {
        FluentActions.Invoking(() => new PlannedService(Modality.Group, -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new PlannedService(Modality.Group, 10_081)).Should().Throw<ArgumentOutOfRangeException>();
        new PlannedService(Modality.Group, 90).HoursAWeek.Should().Be(1.5);
    }

    private static ServicePlan Plan(CareLevel level, params (Modality Modality, int Minutes)[] services) =>
        new() { Level = level, Services = [.. services.Select(service => new PlannedService(service.Modality, service.Minutes))] };
}
