namespace LevelOfCare.Tests.Rules.Constraints.Program;

public sealed class WeekAtTheCeilingIsPrintedBothWaysSpecs
{
    [Theory]
    [InlineData("2.1", (19 * 60) + 59, "")]
    [InlineData("2.1", 20 * 60, "warning HOURS-AT-CEILING")]
    [InlineData("2.1", (20 * 60) + 1, "")]
    [InlineData("2.5", 20 * 60, "")]
    public void Exactly_twenty_hours_of_intensive_outpatient_are_told(string level, int minutes, string found) =>
        Alone.Code(Edition.Fourth, Population.Adult, level, minutes, "HOURS-AT-CEILING").Should().Be(found);
}
