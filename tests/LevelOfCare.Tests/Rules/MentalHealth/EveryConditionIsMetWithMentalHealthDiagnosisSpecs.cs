using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class EveryConditionIsMetWithMentalHealthDiagnosisSpecs
{
    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Alone(Suited)).Should().Contain("MH-C-MET");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Alone(Intensive with { MentalHealthDiagnosis = false }, SubstanceUseDisorder.Met)).Should().NotContain("MH-C-MET");
}
