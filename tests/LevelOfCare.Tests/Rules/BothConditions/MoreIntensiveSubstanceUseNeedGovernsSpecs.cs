using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.BothConditions;

public sealed class MoreIntensiveSubstanceUseNeedGovernsSpecs
{
    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Both(Intensive, "4A=E")).Should().Contain("BOTH-SUBSTANCE-USE");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Both(Suited, "4A=B")).Should().NotContain("BOTH-SUBSTANCE-USE");

    [Fact]
    public void It_says_which_need_drove_it() =>
        NotesAbout(Both(Intensive, "4A=E"), "DRIVEN-BY").Should().Equal("substanceUse");
}
