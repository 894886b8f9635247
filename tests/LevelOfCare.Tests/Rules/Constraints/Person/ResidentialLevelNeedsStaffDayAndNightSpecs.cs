namespace LevelOfCare.Tests.Rules.Constraints.Person;

public sealed class ResidentialLevelNeedsStaffDayAndNightSpecs
{
    [Theory]
    [InlineData("2.5", true)]
    [InlineData("3.1", false)]
    [InlineData("3.2-WM", false)]
    [InlineData("2-WM", true)]
    public void An_indicated_residence_is_answered_by_24_hours(string level, bool isMissing) =>
        Offered.Third(0, 0, 0, 0, 4, 0).Choosing(Offered.At(level)).Found().Contains("violation SUPERVISION-24H-MISSING (p)").Should().Be(isMissing);

    [Fact]
    public void An_outpatient_need_does_not_ask() => Given.Rated("4A=B").Choosing(Offered.At("2.1")).Found().Should().NotContain(found => found.Contains("24H"));
}
