using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class MentalHealthNeedAloneIsIndicatedSpecs
{
    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Alone(Intensive)).Should().Contain("MH-LABEL");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Both(Intensive, "4A=B")).Should().NotContain("MH-LABEL");

    [Fact]
    public void There_is_no_edition() =>
        PlacementEngine.Default.Evaluate(Alone(Intensive)).Edition.Should().BeNull();
}
