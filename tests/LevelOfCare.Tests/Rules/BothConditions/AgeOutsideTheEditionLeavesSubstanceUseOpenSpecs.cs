using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.BothConditions;

public sealed class AgeOutsideTheEditionLeavesSubstanceUseOpenSpecs
{
    [Fact]
    public void The_answer_says_what_it_leaves_open() =>
        Notes(Both(Intensive, "4A=B") with { Population = Population.Adolescent, Age = 16 }).Should().Contain("SUBSTANCE-USE-OPEN");

    [Fact]
    public void The_mental_health_need_is_answered() =>
        Label(Both(Intensive, "4A=B") with { Population = Population.Adolescent, Age = 16 }).Should().Be("MH-IOP");

    [Fact]
    public void A_missing_disorder_leaves_nothing_open() =>
        Notes(Both(Intensive, "4A=B") with { Facts = new() { SubstanceUseDisorder = SubstanceUseDisorder.NotMet } }).Should().NotContain("SUBSTANCE-USE-OPEN");
}
