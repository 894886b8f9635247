namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class NobodyInCareIsAdmittedSpecs
{
    [Fact]
    public void To_what_is_indicated() => Moving.Fourth(null, "4A=B").Move().Should().Be("admit nowhere to 2.1");

    [Fact]
    public void Ambulatory_withdrawal_runs_beside_it() => Moving.Third(null, "D1=2", "D5=2").Move().Should().Be("admit nowhere to 2.1");

    [Fact]
    public void Where_nothing_is_indicated_nobody_is() => Moving.Third(null).With(facts => facts with { SubstanceUseDisorder = SubstanceUseDisorder.NotMet }).Move().Should().Be("null");
}
