namespace LevelOfCare.Tests.Rules.Placement;

public sealed class OpenProgramWithoutViolationIsACandidateSpecs
{
    [Fact]
    public void A_program_at_the_level_is_chosen() => Chosen.Of(Given.Rated("4A=B"), Offered.At("2.1")).Should().Be("p at 2.1");

    [Fact]
    public void Violations_accepting_and_rank_decide_who_may_be_chosen()
    {
        Chosen.Of(Given.Rated("4A=B"), Offered.At("2.1") with { Accepting = false }).Should().Be("nothing at nothing, gap 2.1-nothing");
        Chosen.Of(Given.Rated("4A=B"), Offered.At("2.1").With("MOUD")).Should().StartWith("nothing");
        Chosen.Of(Given.Rated("4A=B"), Offered.At("1.5")).Should().StartWith("nothing");
    }

    [Fact]
    public void A_violation_of_how_it_was_selected_does_not_count_against_the_program() =>
        PlacementEngine.Default.Evaluate(Given.Rated("4A=B").Choosing(Offered.At("2.5")).Selecting("2.5", "p")).Placement!.Program.Should().Be("p");
}
