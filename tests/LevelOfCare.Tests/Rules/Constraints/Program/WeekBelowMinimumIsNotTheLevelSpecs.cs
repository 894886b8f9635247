namespace LevelOfCare.Tests.Rules.Constraints.Program;

public sealed class WeekBelowMinimumIsNotTheLevelSpecs
{
    [Theory]
    [InlineData(Edition.Fourth, Population.Adult, "2.1", (8 * 60) + 59, "violation HOURS-BELOW-MINIMUM")]
    [InlineData(Edition.Fourth, Population.Adult, "2.1", 9 * 60, "")]
    [InlineData(Edition.Third, Population.Adult, "2.1", (8 * 60) + 59, "violation HOURS-BELOW-MINIMUM")]
    [InlineData(Edition.Third, Population.Adult, "2.1", 9 * 60, "")]
    [InlineData(Edition.Third, Population.Adolescent, "2.1", (5 * 60) + 59, "violation HOURS-BELOW-MINIMUM")]
    [InlineData(Edition.Third, Population.Adolescent, "2.1", 6 * 60, "")]
    [InlineData(Edition.Fourth, Population.Adult, "2.5", (19 * 60) + 59, "violation HOURS-BELOW-MINIMUM")]
    [InlineData(Edition.Fourth, Population.Adult, "2.5", 20 * 60, "")]
    [InlineData(Edition.Third, Population.Adolescent, "2.5", (19 * 60) + 59, "violation HOURS-BELOW-MINIMUM")]
    [InlineData(Edition.Third, Population.Adult, "3.1", (4 * 60) + 59, "violation HOURS-BELOW-MINIMUM")]
    [InlineData(Edition.Third, Population.Adult, "3.1", 5 * 60, "")]
    [InlineData(Edition.Fourth, Population.Adult, "2.7", (19 * 60) + 59, "warning HOURS-BELOW-MINIMUM")]
    [InlineData(Edition.Fourth, Population.Adult, "3.1", (8 * 60) + 59, "warning HOURS-BELOW-MINIMUM")]
    [InlineData(Edition.Fourth, Population.Adult, "3.5", (19 * 60) + 59, "violation HOURS-BELOW-MINIMUM")]
    [InlineData(Edition.Fourth, Population.Adult, "1.5", 0, "")]
    [InlineData(Edition.Third, Population.Adult, "3.5", 0, "")]
    public void The_minimum_holds_to_the_minute(Edition edition, Population population, string level, int minutes, string found) =>
        Alone.Code(edition, population, level, minutes, "HOURS-BELOW-MINIMUM").Should().Be(found);

    [Fact]
    public void Case_management_and_peer_support_are_no_clinical_hours() =>
        Alone.Code(Offered.At("2.1") with { Week = [.. Offered.WeekOf(539), .. Extra(Modality.CaseManagement), .. Extra(Modality.PeerSupport)] }, Edition.Fourth, null, "HOURS-BELOW-MINIMUM").Should().StartWith("violation");

    [Fact]
    public void A_program_for_two_populations_fails_where_it_fails_one_and_says_so_once() =>
        Alone.Code(Offered.At("2.1") with { Week = Offered.WeekOf(7 * 60) }, Edition.Third, null, "HOURS-BELOW-MINIMUM").Should().Be("violation HOURS-BELOW-MINIMUM");

    private static ProgramSession[] Extra(Modality modality) => [new() { Day = Weekday.Mon, From = new(18, modality == Modality.CaseManagement ? 0 : 30), To = new(18, modality == Modality.CaseManagement ? 30 : 59), Modality = modality }];
}
