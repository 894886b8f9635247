namespace LevelOfCare.Cli.Tests;

/// <summary>How a third-edition decision reads.</summary>
public sealed class ThirdEditionPageSpecs
{
    [Theory]
    [InlineData("third-outpatient-with-motivation", "1  outpatient, with MET (motivational enhancement)\nEdition 3; < 9 hours a week")]
    [InlineData("third-co-occurring-residential", "3.5 COE  clinically managed high-intensity residential, with COE (co-occurring enhanced)")]
    [InlineData("third-slower-pace-residential", "3.3  clinically managed population-specific high-intensity residential")]
    [InlineData("third-adolescent-iop", "2.1  intensive outpatient\nEdition 3, adolescents; 6 to < 20 hours a week")]
    [InlineData("third-adolescent-withdrawal", "3.7  medically monitored high-intensity inpatient\nEdition 3, adolescents; 24 hours with nursing")]
    [InlineData("third-no-disorder", "0.5  early intervention\nEdition 3; no treatment.")]
    public void The_answer_comes_first_with_the_names_and_hours_of_the_age_group(string example, string start) =>
        Run.Of("evaluate", Run.Example(example)).Output.Should().StartWith(start);

    [Theory]
    [InlineData("third-detox-then-iop", "3.7-WM  residential, medically monitored with nursing, because of the rating of D1. It comes before treatment")]
    [InlineData("third-opioid-in-pregnancy", "3.7-WM  residential, medically monitored with nursing, because of pregnancy.")]
    [InlineData("third-iop", "1-WM  ambulatory, because of the rating of D1. It can run beside treatment.")]
    [InlineData("third-hospital", "Level 4 gives it.")]
    [InlineData("third-low-intensity-residential", "Withdrawal management\n  None needed.")]
    [InlineData("third-partial-undetermined", "Not yet decided. Still possible: 2-WM \u00b7 3.2-WM \u00b7 3.7-WM\n  Ask: safeHomeAtNight (home safe at night), withdrawal[0].historyOfSeizureOrDelirium (seizures")]
    public void Withdrawal_management_has_a_part_of_its_own(string example, string part) =>
        Run.With("", 300, "evaluate", Run.Example(example)).Output.Should().Contain(part);

    [Fact]
    public void An_adolescent_has_no_such_part() => Run.Of("evaluate", Run.Example("third-adolescent-withdrawal")).Output.Should().NotContain("Withdrawal management");

    [Fact]
    public void The_deciding_requirements_stand_apart_from_those_that_ask_for_less()
    {
        var page = Run.With("", 300, "evaluate", Run.Example("third-co-occurring-residential")).Output;

        page.Should().Contain("Why\n  D3 (emotional, behavioral and cognitive conditions) is rated 3: D3 at 3 requires 3.5, co-occurring enhanced. [T3-35a, medium confidence]");
        page[page.IndexOf("Asks for less", StringComparison.Ordinal)..].Should().Contain("T3-25c").And.Contain("T3-10");
    }

    [Fact]
    public void A_stale_score_is_said_and_to_be_scored_again() => Run.With("", 300, "evaluate", Run.Example("third-stale-score")).Output
        .Should().Contain("Provisional.").And.Contain("Before this is final\n").And.Contain("score the scale again").And.Contain("SCALE-STALE");

    [Fact]
    public void Levels_show_what_adolescents_have_of_their_own()
    {
        var page = Run.With("", 200, "levels", "--edition", "3").Output;

        page.Should().Contain("(adolescents: clinically managed medium-intensity residential)").And.Contain("(adolescents: medically monitored high-intensity inpatient)")
            .And.Contain("6 to < 20").And.Contain("not offered");
        Run.Of("levels", "--edition", "3", "--format", "json").Output.Should().Contain("\"adolescentName\": \"clinically managed medium-intensity residential\"");
        Run.With("", 200, "levels", "--edition", "4").Output.Should().NotContain("adolescents");
    }
}
