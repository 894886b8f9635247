namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class PsychiatricRequirementIndicatesPsychiatricHospitalSpecs
{
    [Fact]
    public void It_gives_4_PSYCH() =>
        PlacementEngine.Default.Evaluate(Given.Rated("3A=4")).Label.Should().Be("4 PSYCH");

    [Fact]
    public void Also_beside_3_7() =>
        PlacementEngine.Default.Evaluate(Given.Rated("3A=4", "1A=3A")).Label.Should().Be("4 PSYCH");

    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Given.Rated("3A=4")).Should().Contain("T4-1-PSYCHIATRIC");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Given.Rated("3A=4", "1A=4")).Should().NotContain("T4-1-PSYCHIATRIC");
}
