using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.BothConditions;

public sealed class EquallyIntensiveNeedsGovernTogetherSpecs
{
    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Both(Intensive, "4A=B")).Should().Contain("BOTH-EQUAL");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Both(Suited, "4A=B")).Should().NotContain("BOTH-EQUAL");

    [Fact]
    public void It_says_that_both_drove_it() =>
        NotesAbout(Both(Intensive, "4A=B"), "DRIVEN-BY").Should().Equal("both");
}
