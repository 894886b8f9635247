namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class ResidentialWithdrawalIsAdmittedFirstSpecs
{
    [Fact]
    public void Before_treatment() => Moving.Third(null, "D1=3", "D5=2").Move().Should().Be("admit nowhere to 3.7-WM");

    [Fact]
    public void From_3_2_WM_up() => Moving.Third(null, "D1=2").With(facts => facts with { SafeHomeAtNight = false }).Move().Should().Be("admit nowhere to 3.2-WM");

    [Fact]
    public void Even_where_no_treatment_is_indicated() => Moving.Third(null, "D1=3").With(facts => facts with { SubstanceUseDisorder = SubstanceUseDisorder.NotMet }).Move().Should().Be("admit nowhere to 3.7-WM");
}
