namespace LevelOfCare.Tests.Rules.Constraints.Person;

public sealed class EnhancedNeedIsMetByAnEnhancedProgramSpecs
{
    [Theory]
    [InlineData("2.5", "COC", true)]
    [InlineData("2.5", "COE", false)]
    [InlineData("4 PSYCH", "COC", false)]
    public void Enhanced_or_psychiatric_inpatient(string level, string capability, bool isMissing) =>
        Given.Rated("3A=2A").Choosing(Offered.At(level).With(capability)).Found().Contains("violation COE-MISSING (p)").Should().Be(isMissing);

    [Fact]
    public void Capabilities_that_are_not_stated_are_not_checked() =>
        Given.Rated("3A=2A").Choosing(Offered.At("2.5") with { Capabilities = null }).Found().Should().NotContain(found => found.Contains("COE-MISSING"));
}
