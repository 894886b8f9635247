namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class NoDisorderIsOutOfScopeSpecs
{
    private static PlacementCase Without(params string[] ratings) => Given.Rated(ratings) with { Facts = new() { SubstanceUseDisorder = SubstanceUseDisorder.NotMet } };

    [Fact]
    public void The_case_is_out_of_scope_and_says_why()
    {
        var decision = PlacementEngine.Default.Evaluate(Without("1A=3B", "3A=3B"));

        decision.Status.Should().Be(DecisionStatus.OutOfScope);
        decision.Message.Should().Contain("No substance use disorder");
        decision.Label.Should().BeNull();
        decision.Possible.Should().BeEmpty();
    }

    [Fact]
    public void Unless_a_minimum_is_4() => PlacementEngine.Default.Evaluate(Without("1A=4")).Label.Should().Be("4");

    [Fact]
    public void Unless_a_minimum_is_4_PSYCH() => PlacementEngine.Default.Evaluate(Without("3A=4")).Label.Should().Be("4 PSYCH");

    [Fact]
    public void A_diagnosis_that_is_not_stated_is_taken_as_met() => PlacementEngine.Default.Evaluate(Given.Rated("4A=B")).Status.Should().Be(DecisionStatus.Decided);

    [Fact]
    public void With_ratings_missing_it_is_out_of_scope_only_if_every_completion_is()
    {
        var open = Given.RatedOnly("4A=B") with { Facts = new() { SubstanceUseDisorder = SubstanceUseDisorder.NotMet } };

        var decision = PlacementEngine.Default.Evaluate(open);

        decision.Status.Should().Be(DecisionStatus.Undetermined);
        decision.Possible.Should().Equal("4 PSYCH", "4");
    }
}
