using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class InpatientNeedWithoutPartialHospitalizationRequiresInpatientSpecs
{
    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Alone(Suited with { SupportOutsideProgram = false })).Should().Contain("MH-39");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Alone(Suited)).Should().NotContain("MH-39");

    [Fact]
    public void The_diagnosis_alone_does_not_lead_there() =>
        Label(Alone(Suited with { MentalHealthDiagnosis = false }, SubstanceUseDisorder.Met)).Should().Be("MH-IOP");
}
