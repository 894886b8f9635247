using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.BothConditions;

public sealed class MoreIntensiveMentalHealthNeedGovernsSpecs
{
    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Both(Suited, "4A=B")).Should().Contain("BOTH-MENTAL-HEALTH");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Both(Intensive, "4A=E")).Should().NotContain("BOTH-MENTAL-HEALTH");

    [Fact]
    public void It_says_which_need_drove_it() =>
        NotesAbout(Both(Suited, "4A=B"), "DRIVEN-BY").Should().Equal("mentalHealth");

    [Fact]
    public void The_driver_of_that_need_comes_first() =>
        PlacementEngine.Default.Evaluate(Both(Suited, "4A=B")).Drivers[0].Rule.Should().Be("MH-25");
}
