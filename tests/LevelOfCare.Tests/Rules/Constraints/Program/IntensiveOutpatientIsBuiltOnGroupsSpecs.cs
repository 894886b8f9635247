namespace LevelOfCare.Tests.Rules.Constraints.Program;

public sealed class IntensiveOutpatientIsBuiltOnGroupsSpecs
{
    [Theory]
    [InlineData("2.1", Modality.Individual, "warning GROUP-HOURS-MISSING")]
    [InlineData("2.1", Modality.Group, "")]
    [InlineData("2.5", Modality.Individual, "")]
    public void An_intensive_outpatient_week_has_groups(string level, Modality modality, string found) =>
        Alone.Code(Offered.At(level) with { Week = Offered.WeekOf(20 * 60, modality) }, Edition.Fourth, null, "GROUP-HOURS-MISSING").Should().Be(found);

    [Fact]
    public void A_week_that_is_not_stated_is_not_checked() =>
        Alone.Code(Offered.At("2.1") with { Week = null }, Edition.Fourth, null, "GROUP-HOURS-MISSING").Should().BeEmpty();
}
