namespace LevelOfCare.Tests.Rules.Constraints.Person;

public sealed class MedicalNeedIsMetByMedicalManagementSpecs
{
    [Theory]
    [InlineData("2.7", false)]
    [InlineData("3.5", true)]
    [InlineData("2.5", true)]
    [InlineData("3.7", false)]
    [InlineData("4 PSYCH", false)]
    public void Rank_alone_is_not_capability(string level, bool isMissing) => Given.Rated("2B=2").Choosing(Offered.At(level)).Found()
        .Contains("violation MEDICAL-MANAGEMENT-MISSING (p)").Should().Be(isMissing);

    [Fact]
    public void A_third_edition_program_counts_by_its_level_in_the_fourth() =>
        Given.Rated("2B=2").Choosing(Offered.At("3.7") with { Edition = Edition.Third }).Found().Should().NotContain(found => found.Contains("MEDICAL"));

    [Fact]
    public void The_third_edition_does_not_ask() => Offered.Third(0, 3, 0, 0, 0, 0).Choosing(Offered.At("3.5")).Found().Should().NotContain(found => found.Contains("MEDICAL"));
}
