namespace LevelOfCare.Cli.Tests.Reports;

public sealed class SectionSpecs
{
    private static readonly PlacementCase Case = Told.Case("riverside");

    [Fact]
    public void Sections_stand_in_the_order_of_reading() => Headings(Told.Markdown(Case, Told.Decided("x"))).Should().Equal(
        "Before this is final", "At a glance", "Why", "Why not lower", "Why not higher", "Withdrawal management", "Plan", "Transition", "Review",
        "Constraints", "Placement", "What would change it", "To be weighed", "How it follows", "Receipt", "Notice");

    [Fact]
    public void What_is_not_there_has_no_section() =>
        Headings(Told.Markdown(Case with { Selected = null }, Told.Bare(DecisionStatus.Decided))).Should().Equal("At a glance", "Receipt", "Notice");

    [Fact]
    public void What_to_ask_comes_first_while_it_is_undetermined()
    {
        var page = Told.Markdown(Case with { Selected = null }, Told.Bare(DecisionStatus.Undetermined));

        Headings(page).Should().Equal("Ask next", "At a glance", "Receipt", "Notice");
        page.Should().Contain("> **Not yet decided**\n>\n> Still possible: **1** · **2.1 COE**")
            .And.Contain("| `structure24Hour` | cannot be safe or stable without 24-hour structure | 2 |")
            .And.Contain("| D5 | relapse potential | unknown |  | not rated: can change the answer |")
            .And.Contain("| 2.1 | intensive outpatient | **possible** |");
    }

    [Fact]
    public void An_emergency_shows_no_level_but_where_to_evaluate_and_no_picture()
    {
        var decision = Told.Bare(DecisionStatus.Emergency);

        var page = Told.Markdown(Case, decision);
        Headings(page).Should().Equal("Receipt", "Notice");
        page.Should().Contain("> **EMERGENCY**\n>\n> **Call now.**\n>\n> Named: overdose, self-harm.\n>\n> Evaluate at: **4** (medically managed intensive inpatient).");
        Told.Html(Case, decision).Should().Contain("role=\"alert\"").And.NotContain("<svg");
    }

    [Fact]
    public void The_answer_says_at_once_that_withdrawal_comes_first()
    {
        var page = Told.Markdown(Case, Told.Decided("x"));

        page[..page.IndexOf("\n## ", StringComparison.Ordinal)].Should().Contain("> Withdrawal management: **3.7-WM** (residential withdrawal management, with nursing).\n")
            .And.Contain("> **Withdrawal management first**, from 2.5 (high-intensity outpatient) to 3.7-WM");
    }

    [Fact]
    public void Out_of_scope_says_why_and_shows_no_continuum()
    {
        var page = Told.Markdown(Case, Told.Bare(DecisionStatus.OutOfScope));

        page.Should().Contain("> **Out of scope: no level is given**\n>\n> No disorder.").And.Contain("Profile of the ratings").And.NotContain("Place on the continuum");
    }

    [Fact]
    public void Every_part_is_told()
    {
        var page = Told.Markdown(Case, Told.Decided("x"));

        page.Should().Contain("> **3.1 COE**").And.Contain("Provisional")
            .And.Contain("**Withdrawal management first**, from 2.5 (high-intensity outpatient) to 3.7-WM (residential withdrawal management, with nursing).\n\n- because x")
            .And.Contain("| 1 | **3.7-WM** (residential withdrawal management, with nursing) | now | D1 at 1 or less x |")
            .And.Contain("It follows from a scale.")
            .And.Contain("Due on **2026-11-21**. level x")
            .And.Contain("No program of the case may be chosen.")
            .And.Contain("**Gap:** 3.1 (clinically managed low-intensity residential) is indicated, nothing is given; there is a waitlist.")
            .And.Contain("**Meanwhile:** `interim`, which lacks `COE-MISSING`. until x")
            .And.Contain("**Selected:** 2.1 (intensive outpatient) at `riverside`; reason: another reason; note: riverside")
            .And.Contain("| **3.7** | pregnant=true and D2=2 |")
            .And.Contain("| D1 | intoxication and withdrawal | **3** | 4 of 5 | asks for 3.1 COE | 1 |");
    }

    [Fact]
    public void What_must_not_go_ahead_stands_before_other_constraints()
    {
        var page = Told.Markdown(Case, Told.Decided("x"));

        page.IndexOf("| **VIOLATION** |", StringComparison.Ordinal).Should().BePositive().And.BeLessThan(page.IndexOf("NOT-STATED", StringComparison.Ordinal));
    }

    [Fact]
    public void The_continuum_has_every_mark_at_its_level()
    {
        var page = Told.Markdown(Case, Told.Decided("x"));

        page.Should().Contain("| 3.1 | clinically managed low-intensity residential | **indicated: 3.1 COE** |")
            .And.Contain("| 2.5 | partial hospitalization | **now: 2.5 of edition 4** |")
            .And.Contain("| 3.7 | medically monitored intensive inpatient | **go to: 3.7-WM** |")
            .And.Contain("| 2.1 | intensive outpatient | **selected** |")
            .And.Contain("| 1 | outpatient | **meanwhile: interim** |");
    }

    [Theory]
    [InlineData("stepUp", "3.1", true)]
    [InlineData("withdrawalFirst", "3.7-WM", true)]
    [InlineData("continue", "2.5", false)]
    [InlineData("discharge", null, false)]
    [InlineData(null, null, false)]
    public void A_way_is_drawn_only_where_the_person_is_to_move(string? kind, string? to, bool isDrawn)
    {
        var decision = new PlacementDecision(new Ready { Explanation = new() { Transition = kind is null ? null : new(kind, "2.5", to, []) } })
        {
            Status = DecisionStatus.Decided,
            Edition = Edition.Third,
            Level = ThirdEditionLevels.Level31,
            Label = "3.1",
        };

        Told.Html(Case, decision).Contains("class=\"wayhead\"", StringComparison.Ordinal).Should().Be(isDrawn);
        Told.Markdown(Case, decision).Contains("now, stays", StringComparison.Ordinal).Should().Be(kind == "continue");
    }

    [Fact]
    public void The_notice_of_a_page_says_what_the_package_says_and_names_no_mark()
    {
        var page = Told.Markdown(Case, Told.Decided("x"));

        page.Should().Contain("Level numbers appear only for interoperability.").And.Contain("independent").And.Contain("contains none of their text").And.Contain("does not replace professional judgment")
            .And.Contain("NOTICE").And.NotMatchRegex(@"\b(ASAM|CONTINUUM|LOCUS|CALOCUS|InterQual|MCG)\b");
    }

    private static IEnumerable<string> Headings(string page) => page.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]);
}
