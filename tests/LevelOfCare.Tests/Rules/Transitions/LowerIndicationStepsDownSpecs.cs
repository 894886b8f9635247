namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class LowerIndicationStepsDownSpecs
{
    [Fact]
    public void Inpatient_to_PHP() => Moving.Third("3.7", "D3=2", "D4=3", "D5=3").Move().Should().Be("stepDown 3.7 to 2.5");

    [Fact]
    public void IOP_to_outpatient() => Moving.Fourth("2.1").Move().Should().Be("stepDown 2.1 to 1.5");

    [Fact]
    public void To_none_where_the_list_is_absent() => Moving.Third("1").With(facts => facts with { SubstanceUseDisorder = SubstanceUseDisorder.NotMet }).Move().Should().Be("stepDown 1 to none");
}
