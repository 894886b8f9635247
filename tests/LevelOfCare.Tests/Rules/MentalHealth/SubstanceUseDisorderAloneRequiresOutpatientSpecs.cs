using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class SubstanceUseDisorderAloneRequiresOutpatientSpecs
{
    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Alone(Outpatient with { MentalHealthDiagnosis = false }, SubstanceUseDisorder.Met)).Should().Contain("MH-10b");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Alone(Outpatient, SubstanceUseDisorder.Met)).Should().NotContain("MH-10b");
}
