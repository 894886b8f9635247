namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class HospitalAndBiomedicalLevelsAreNotEnhancedSpecs
{
    [Fact]
    public void Level_4_has_no_enhanced_form() =>
        PlacementEngine.Default.Evaluate(Given.Rated("1A=4", "3B=1Z")).Label.Should().Be("4");

    [Fact]
    public void Level_4_PSYCH_has_none() =>
        PlacementEngine.Default.Evaluate(Given.Rated("3A=4")).Label.Should().Be("4 PSYCH");

    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Given.Rated("3A=4")).Should().Contain("T4-5-HIGHEST");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Given.Rated("3A=3B")).Should().NotContain("T4-5-HIGHEST");
}
