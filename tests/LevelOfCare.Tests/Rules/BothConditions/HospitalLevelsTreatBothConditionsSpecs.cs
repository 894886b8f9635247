using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.BothConditions;

public sealed class HospitalLevelsTreatBothConditionsSpecs
{
    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Both(Inpatient, "4A=B")).Should().Contain("BOTH-COE-HIGHEST");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Both(Intensive, "4A=B")).Should().NotContain("BOTH-COE-HIGHEST");

    [Fact]
    public void It_is_level_4() =>
        Label(Both(Inpatient, "4A=B")).Should().Be("4");

    [Fact]
    public void Psychiatric_inpatient_care_stays() =>
        Label(Both(Intensive, "3A=4")).Should().Be("4 PSYCH");
}
