namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class WithdrawalOfAdultsIsAStepOfItsOwnSpecs
{
    [Fact]
    public void An_adult_of_the_third_edition_has_it_as_a_step() => Moving.Third(null, "D1=3").Plan().Should().StartWith("3.7-WM");

    [Fact]
    public void An_adolescent_has_it_inside_the_level() => (Moving.Third(null, "D1=3") with { Population = Population.Adolescent }).Plan().Should().StartWith("3.7,");

    [Fact]
    public void The_fourth_edition_has_it_inside_the_level() => Moving.Fourth(null, "1B=3A").Plan().Should().StartWith("3.7,");
}
