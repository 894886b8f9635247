using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.BothConditions;

public sealed class BiomedicalLevelWithBothConditionsIsHospitalSpecs
{
    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Both(Intensive, "2A=3B")).Should().Contain("BOTH-COE-BIO");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Both(Intensive, "2A=3A")).Should().NotContain("BOTH-COE-BIO");

    [Fact]
    public void It_is_level_4() =>
        Label(Both(Intensive, "2A=3B")).Should().Be("4");
}
