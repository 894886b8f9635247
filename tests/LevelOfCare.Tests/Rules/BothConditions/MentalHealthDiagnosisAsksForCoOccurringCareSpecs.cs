using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.BothConditions;

public sealed class MentalHealthDiagnosisAsksForCoOccurringCareSpecs
{
    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Both(Intensive, "4A=B")).Should().Contain("BOTH-COE");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Both(Intensive with { MentalHealthDiagnosis = false }, "4A=B")).Should().NotContain("BOTH-COE");

    [Fact]
    public void The_add_on_is_set() =>
        PlacementEngine.Default.Evaluate(Both(Intensive, "4A=B")).AddOns.Should().Contain(AddOn.Coe);
}
