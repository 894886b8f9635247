using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.BothConditions;

public sealed class EnhancedSubstanceUseCareStaysEnhancedSpecs
{
    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Both(Outpatient with { MentalHealthDiagnosis = false }, "3A=2A")).Should().Contain("BOTH-COE-STAYS");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Both(Outpatient with { MentalHealthDiagnosis = false }, "4A=B")).Should().NotContain("BOTH-COE-STAYS");

    [Fact]
    public void The_label_keeps_it() =>
        Label(Both(Outpatient with { MentalHealthDiagnosis = false }, "3B=1Z", "1B=1")).Should().Be("1.7 COE");
}
