namespace LevelOfCare.Tests.Rules.Constraints.Person;

public sealed class ProgramServesItsAgeGroupOnlySpecs
{
    [Fact]
    public void A_group_that_it_does_not_list_is_not_served() =>
        Given.Rated("4A=B").Choosing(Offered.At("2.1") with { Populations = [Population.Adolescent] }).Found().Should().Contain("violation POPULATION-NOT-SERVED (p)");

    [Fact]
    public void An_empty_list_serves_nobody_and_no_list_says_nothing()
    {
        Given.Rated("4A=B").Choosing(Offered.At("2.1") with { Populations = [] }).Found().Should().Contain("violation POPULATION-NOT-SERVED (p)");
        Given.Rated("4A=B").Choosing(Offered.At("2.1") with { Populations = null }).Found().Should().NotContain(found => found.Contains("POPULATION"));
    }

    [Fact]
    public void An_adolescent_is_not_placed_at_3_3_nor_in_a_fourth_edition_program()
    {
        Offered.Third(0, 0, 0, 0, 2, 0, Population.Adolescent).Choosing(Offered.At("3.3")).Found().Should().Contain("violation POPULATION-NOT-SERVED (p)");
        Offered.Third(0, 0, 0, 0, 2, 0, Population.Adolescent).Choosing(Offered.At("2.1") with { Edition = Edition.Fourth }).Found().Should().Contain("violation POPULATION-NOT-SERVED (p)");
    }
}
