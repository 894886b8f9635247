using LevelOfCare.Tests.Rules.Transitions;

namespace LevelOfCare.Tests.PublicView;

public sealed class PublicSummarySpecs
{
    private static PublicSummary Of(PlacementCase patientCase) => PlacementEngine.Default.Evaluate(patientCase).ForPublic();

    [Fact]
    public void An_emergency_says_whom_to_call_and_nothing_else()
    {
        var summary = Of(Given.Rated("4A=D") with { Emergencies = [Emergency.Overdose] });

        summary.Emergency.Should().Contain("911").And.Contain("988");
        summary.Advice.Should().BeEmpty();
        summary.HowSoon.Should().BeNull();
        summary.NextSteps.Should().BeEmpty();
        summary.Because.Should().BeEmpty();
        summary.ToFindOut.Should().BeEmpty();
    }

    [Fact]
    public void Every_other_answer_says_whom_to_call_in_danger_and_what_to_do()
    {
        foreach (var patientCase in PublicCases.Examples.Concat(PublicCases.Generated).Where(patientCase => patientCase.Emergencies.Length == 0))
        {
            var summary = Of(patientCase);
            summary.Emergency.Should().BeNull();
            summary.Safety.Should().Contain("988");
            summary.Advice.Should().NotBeEmpty(patientCase.Id);
            summary.HowSoon.Should().NotBeNull();
            summary.NextSteps.Should().NotBeEmpty();
        }
    }

    [Theory]
    [InlineData("1", "More support")]
    [InlineData("2.5", "Less support")]
    [InlineData("2.1", "Going on")]
    [InlineData(null, "starting now")]
    public void More_or_less_support_is_told_against_what_there_is_now(string? level, string words)
    {
        var patientCase = Moving.Third(level, "D3=1", "D4=2", "D5=3").With(facts => facts with { OutpatientInsufficient = true });

        Of(level is null ? patientCase : patientCase.Progressing(Progress.GoalsMet)).Advice.Should().ContainSingle(advice => advice.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_nothing_is_needed_there_is_no_hurry()
    {
        var summary = Of(Moving.Third(null).With(facts => facts with { SubstanceUseDisorder = SubstanceUseDisorder.NotMet }));

        summary.Advice.Should().ContainSingle().Which.Should().Contain("no treatment is advised");
        summary.HowSoon.Should().Contain("no hurry");
    }

    [Fact]
    public void Withdrawal_is_told_even_where_no_treatment_is_indicated()
    {
        var summary = Of(Moving.Third(null, "D1=4"));

        summary.Advice.Should().Contain(advice => advice.Contains("Do not stop suddenly", StringComparison.Ordinal)).And.NotContain(advice => advice.Contains("no treatment is advised", StringComparison.Ordinal));
        summary.HowSoon.Should().Contain("today");
    }

    [Fact]
    public void Whoever_needs_somebody_by_day_and_night_is_told_today() => Of(Given.Rated("4A=D")).HowSoon.Should().Contain("today");

    [Fact]
    public void Whoever_may_need_it_is_told_today_as_well() => Of(Given.RatedOnly("1A=0")).HowSoon.Should().Contain("today");

    [Fact]
    public void Whoever_does_not_is_told_soon() => Of(Given.Rated("4A=B")).HowSoon.Should().Contain("few days");

    [Fact]
    public void What_is_missing_is_told_in_words()
    {
        Of(Given.RatedOnly("1A=0")).ToFindOut.Should().Contain(line => line.Contains("safety where you live", StringComparison.Ordinal)).And.NotContain(line => line.Contains("something else", StringComparison.Ordinal));
        foreach (var patientCase in PublicCases.Examples.Concat(PublicCases.Generated))
        {
            Of(patientCase).ToFindOut.Should().NotContain(line => line.Contains("something else", StringComparison.Ordinal), patientCase.Id);
        }
    }

    [Fact]
    public void An_action_is_told_first() => Of(Given.Rated("1B=EVAL", "4A=B")).NextSteps[0].Should().Contain("withdrawal").And.Contain("Ask for that now");

    [Fact]
    public void The_reason_for_being_out_of_scope_is_told() =>
        Of(Given.Rated() with { Facts = new() { SubstanceUseDisorder = SubstanceUseDisorder.NotMet } }).Advice[0].Should().Contain("no such problem has been found");
}
