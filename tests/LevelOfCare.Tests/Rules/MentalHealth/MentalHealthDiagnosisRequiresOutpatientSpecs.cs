using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class MentalHealthDiagnosisRequiresOutpatientSpecs
{
    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Alone(Outpatient)).Should().Contain("MH-10a");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Alone(Outpatient with { MentalHealthDiagnosis = false }, SubstanceUseDisorder.Met)).Should().NotContain("MH-10a");
}
