namespace LevelOfCare.Tests.Rules.Constraints.Program;

public sealed class WeekAboveRangeIsAnotherLevelSpecs
{
    [Theory]
    [InlineData(Edition.Fourth, Population.Adult, "2.1", (19 * 60) + 59, "")]
    [InlineData(Edition.Fourth, Population.Adult, "2.1", 20 * 60, "")]
    [InlineData(Edition.Fourth, Population.Adult, "2.1", (20 * 60) + 1, "violation HOURS-ABOVE-RANGE")]
    [InlineData(Edition.Third, Population.Adolescent, "2.1", (20 * 60) + 1, "violation HOURS-ABOVE-RANGE")]
    [InlineData(Edition.Third, Population.Adult, "1", (8 * 60) + 59, "")]
    [InlineData(Edition.Third, Population.Adult, "1", 9 * 60, "violation HOURS-ABOVE-RANGE")]
    [InlineData(Edition.Third, Population.Adolescent, "1", (5 * 60) + 59, "")]
    [InlineData(Edition.Third, Population.Adolescent, "1", 6 * 60, "violation HOURS-ABOVE-RANGE")]
    [InlineData(Edition.Fourth, Population.Adult, "1.5", 9 * 60, "violation HOURS-ABOVE-RANGE")]
    [InlineData(Edition.Fourth, Population.Adult, "1.7", 9 * 60, "warning HOURS-ABOVE-RANGE")]
    [InlineData(Edition.Fourth, Population.Adult, "3.1", 30 * 60, "")]
    [InlineData(Edition.Fourth, Population.Adult, "2.5", 33 * 60, "")]
    public void The_ceiling_holds_to_the_minute(Edition edition, Population population, string level, int minutes, string found) =>
        Alone.Code(edition, population, level, minutes, "HOURS-ABOVE-RANGE").Should().Be(found);
}
