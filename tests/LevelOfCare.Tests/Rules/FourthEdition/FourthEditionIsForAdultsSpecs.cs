namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class FourthEditionIsForAdultsSpecs
{
    [Fact]
    public void An_adolescent_is_out_of_scope() =>
        PlacementEngine.Default.Evaluate(Given.Rated("1A=4") with { Population = Population.Adolescent }).Status.Should().Be(DecisionStatus.OutOfScope);

    [Fact]
    public void So_is_an_adult_of_17() => PlacementEngine.Default.Evaluate(Given.Rated() with { Age = 17 }).Message.Should().Contain("adults, 18 and older");

    [Fact]
    public void An_adult_of_18_is_not() => PlacementEngine.Default.Evaluate(Given.Rated() with { Age = 18 }).Status.Should().Be(DecisionStatus.Decided);
}
