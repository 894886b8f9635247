namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class TailIsStillIntensiveOutpatientSpecs
{
    [Theory]
    [InlineData("2026-11-20", true)]
    [InlineData("2026-11-07", true)]
    [InlineData("2026-11-06", false)]
    public void It_lasts_fourteen_days_from_the_day_it_begins(string since, bool isInTail)
    {
        var patientCase = Moving.Fourth("2.1");
        var leaving = patientCase with { Current = patientCase.Current! with { TailSince = DateOnly.Parse(since, System.Globalization.CultureInfo.InvariantCulture) } };

        leaving.Because().Any(reason => reason.Contains("still in 2.1", StringComparison.Ordinal)).Should().Be(isInTail);
    }

    [Fact]
    public void It_says_when_it_ends()
    {
        var patientCase = Moving.Fourth("2.1");

        (patientCase with { Current = patientCase.Current! with { TailSince = new(2026, 11, 7) } }).Because().Should().Contain(reason => reason.Contains("2026-11-21", StringComparison.Ordinal));
    }

    [Fact]
    public void No_other_level_has_one()
    {
        var patientCase = Moving.Fourth("2.5", "4A=B");

        (patientCase with { Current = patientCase.Current! with { TailSince = new(2026, 11, 7) } }).Because().Should().HaveCount(1);
    }

    [Fact]
    public void It_can_begin_on_the_last_day_there_is()
    {
        var patientCase = Moving.Fourth("2.1") with { AssessedOn = DateOnly.MaxValue };

        (patientCase with { Current = patientCase.Current! with { TailSince = DateOnly.MaxValue } }).Move().Should().Be("stepDown 2.1 to 1.5");
    }

    [Fact]
    public void It_is_told_beside_an_emergency_too()
    {
        var patientCase = Moving.Fourth("2.1");

        (patientCase with { Current = patientCase.Current! with { TailSince = new(2026, 11, 7) }, Emergencies = [Emergency.Overdose] }).Because()
            .Should().Contain(reason => reason.Contains("still in 2.1", StringComparison.Ordinal));
    }
}
