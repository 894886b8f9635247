namespace LevelOfCare.Tests.Rules.Constraints.Person;

public sealed class HousingNeedIsMetBesideOutpatientProgramsSpecs
{
    [Theory]
    [InlineData("2.1", "COC", true)]
    [InlineData("2.1", "RR", false)]
    [InlineData("3.1", "COC", false)]
    public void A_residence_answers_it_by_itself(string level, string capability, bool isMissing) =>
        Given.Rated("4A=B", "5B=A").Choosing(Offered.At(level).With(capability)).Found().Contains("warning RR-MISSING (p)").Should().Be(isMissing);
}
