namespace LevelOfCare.Tests.Rules.Constraints.Person;

public sealed class BiomedicalNeedIsMetByAnEnhancedProgramSpecs
{
    [Fact]
    public void BIO_is_asked_of_the_program()
    {
        var need = Offered.Third(0, 3, 0, 0, 0, 0);

        need.Choosing(Offered.At("3.7")).Found().Should().Contain("violation BIO-MISSING (p)");
        need.Choosing(Offered.At("3.7").With("COC", "BIO")).Found().Should().NotContain(found => found.Contains("BIO"));
        need.Choosing(Offered.At("4")).Found().Should().Contain("violation BIO-MISSING (p)");
        need.Choosing(Offered.At("3.7 BIO") with { Edition = Edition.Fourth }).Found().Should().NotContain(found => found.Contains("BIO"));
    }
}
