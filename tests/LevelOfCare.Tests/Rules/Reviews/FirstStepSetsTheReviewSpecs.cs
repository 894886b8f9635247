using LevelOfCare.Tests.Rules.Transitions;

namespace LevelOfCare.Tests.Rules.Reviews;

public sealed class FirstStepSetsTheReviewSpecs
{
    [Theory]
    [InlineData("4A=A", 60)]
    [InlineData("4A=B", 30)]
    [InlineData("4A=D", 14)]
    [InlineData("2A=4", 1)]
    public void By_its_level(string rating, int days) => Moving.Fourth(null, rating).ReviewDays().Should().Be(days);

    [Fact]
    public void Early_intervention_after_90_days() => Moving.Third(null, "D5=1").With(facts => facts with { SubstanceUseDisorder = SubstanceUseDisorder.NotMet }).ReviewDays().Should().Be(90);

    [Fact]
    public void One_WM_counts_as_outpatient() => Moving.Third(null, "D1=1", "D5=4").ReviewDays().Should().Be(60);

    [Fact]
    public void The_days_are_a_setting_and_part_of_the_rule_set()
    {
        var engine = PlacementEngine.Create(options => options.ReviewDays = new() { Level2 = 7 });

        engine.Evaluate(Moving.Fourth(null, "4A=B")).Review!.Due.Should().Be(new(2026, 11, 27));
        engine.Rules.Hash.Should().NotBe(PlacementEngine.Default.Rules.Hash);
    }

    [Fact]
    public void Days_out_of_range_are_refused_all_at_once() =>
        FluentActions.Invoking(() => PlacementEngine.Create(options => options.ReviewDays = new() { Level1 = 0, Level4 = 367 }))
            .Should().Throw<RuleSetException>().Which.Problems.Select(problem => (problem.Code, problem.Rule)).Should().Equal(("LOC2007", "ReviewDays.Level1"), ("LOC2007", "ReviewDays.Level4"));

    [Fact]
    public void A_review_after_the_last_day_there_is_is_due_on_it() =>
        PlacementEngine.Default.Evaluate(Moving.Fourth(null) with { AssessedOn = DateOnly.MaxValue }).Review!.Due.Should().Be(DateOnly.MaxValue);
}
