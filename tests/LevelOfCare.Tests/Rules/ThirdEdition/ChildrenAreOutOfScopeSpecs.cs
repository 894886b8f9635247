namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class ChildrenAreOutOfScopeSpecs
{
    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public void Below_12_no_level_is_given_whatever_the_ratings(int age)
    {
        var decision = PlacementEngine.Default.Evaluate(Given.Third("adolescent D2=4") with { Age = age });

        decision.Status.Should().Be(DecisionStatus.OutOfScope);
        decision.Message.Should().Contain("below 12");
        (decision.Level, decision.Label, decision.Possible.Length).Should().Be((null, null, 0));
    }

    [Theory]
    [InlineData(12)]
    [InlineData(17)]
    [InlineData(null)]
    public void From_12_on_or_where_the_age_is_not_stated_a_level_is(int? age) =>
        PlacementEngine.Default.Evaluate(Given.Third("adolescent D2=4") with { Age = age }).Label.Should().Be("4");
}
