namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class BiomedicalWithEnhancedNeedIndicatesHospitalSpecs
{
    [Fact]
    public void Biomedical_and_enhanced_together_give_4() =>
        PlacementEngine.Default.Evaluate(Given.Rated("2A=3B", "3B=1Z")).Label.Should().Be("4");

    [Fact]
    public void A_psychiatric_hospital_need_counts_as_enhanced() =>
        PlacementEngine.Default.Evaluate(Given.Rated("2A=3B", "3A=4")).Label.Should().Be("4");

    [Fact]
    public void Biomedical_alone_does_not() =>
        PlacementEngine.Default.Evaluate(Given.Rated("2A=3B", "3A=1B")).Label.Should().Be("3.7 BIO");
}
