namespace LevelOfCare.Tests.Rules.Constraints.Program;

public sealed class IntensiveOutpatientIsBilledByLongDaysSpecs
{
    [Theory]
    [InlineData(Edition.Fourth, Population.Adult, 9 * 60, "")]
    [InlineData(Edition.Fourth, Population.Adult, (9 * 60) - 1, "warning DAYS-BELOW-BILLING")]
    [InlineData(Edition.Third, Population.Adolescent, 6 * 60, "")]
    public void Adults_have_three_days_of_three_hours(Edition edition, Population population, int minutes, string found) =>
        Alone.Code(edition, population, "2.1", minutes, "DAYS-BELOW-BILLING").Should().Be(found);
}
