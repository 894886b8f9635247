namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class MedicationForOpioidUseDisorderContinuesSpecs
{
    [Fact]
    public void The_add_on_is_listed_and_never_in_the_label()
    {
        var decision = PlacementEngine.Default.Evaluate(Given.Rated("1C=MOUD-C", "4A=B"));

        decision.Label.Should().Be("2.1");
        decision.AddOns.Should().Equal(AddOn.Moud);
    }

    [Fact]
    public void While_1C_is_not_rated_it_is_possible_only()
    {
        var decision = PlacementEngine.Default.Evaluate(Given.RatedOnly("1A=4"));

        decision.Label.Should().Be("4");
        decision.AddOns.Should().BeEmpty();
        decision.PossibleAddOns.Should().Equal(AddOn.Moud);
    }
}
