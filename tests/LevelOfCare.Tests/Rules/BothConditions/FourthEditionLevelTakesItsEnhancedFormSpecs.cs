using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.BothConditions;

public sealed class FourthEditionLevelTakesItsEnhancedFormSpecs
{
    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Both(Intensive, "4A=B")).Should().Contain("BOTH-COE-FOURTH");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Both(Inpatient, "4A=B")).Should().NotContain("BOTH-COE-FOURTH");

    [Fact]
    public void Level_2_1_becomes_2_5_COE() =>
        Label(Both(Intensive, "4A=B")).Should().Be("2.5 COE");

    [Fact]
    public void A_recovery_residence_stays() =>
        Label(Both(Intensive, "4A=B", "5B=A")).Should().Be("2.5 COE + RR");
}
