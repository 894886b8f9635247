using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.BothConditions;

public sealed class ThirdEditionLevelIsEnhancedSpecs
{
    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Third(Suited, SubstanceUseDisorder.Met, 0, 0, 0, 1, 1, 1)).Should().Contain("BOTH-COE-THIRD");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Both(Suited, "4A=B")).Should().NotContain("BOTH-COE-THIRD");

    [Fact]
    public void The_level_stays_and_COE_is_added() =>
        Label(Third(Suited, SubstanceUseDisorder.Met, 0, 0, 0, 1, 1, 1)).Should().Be("2.5 COE");
}
