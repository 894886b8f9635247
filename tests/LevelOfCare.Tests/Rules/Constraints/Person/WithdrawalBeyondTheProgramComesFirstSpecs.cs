namespace LevelOfCare.Tests.Rules.Constraints.Person;

public sealed class WithdrawalBeyondTheProgramComesFirstSpecs
{
    [Fact]
    public void Needs_detox_against_an_IOP_says_detoxify_first()
    {
        var decision = PlacementEngine.Default.Evaluate(Offered.Third(3, 0, 0, 0, 2, 0).Choosing(Offered.At("2.1")));

        decision.Level!.Code.Should().Be("2.1");
        decision.Constraints.Should().ContainSingle(found => found.Code == "WITHDRAWAL-EXCEEDS-LEVEL" && found.Severity == Severity.Violation && found.About == "p")
            .Which.Message.Should().Be("The person needs 3.7-WM, and IOP takes on none. Detoxify first: 3.7-WM, then IOP.");
    }

    [Fact]
    public void A_program_that_delivers_it_alongside_takes_it_on() => Offered.Third(3, 0, 0, 0, 2, 0).Choosing(Offered.At("2.1").With("COC", "3.7-WM")).Found()
        .Should().NotContain(found => found.Contains("WITHDRAWAL-EXCEEDS"));

    [Fact]
    public void The_fourth_edition_reads_the_minima_of_dimension_one() => Given.Rated("1B=2").Choosing(Offered.At("1.7")).Found().Should().Contain("violation WITHDRAWAL-EXCEEDS-LEVEL (p)");

    [Fact]
    public void Adolescents_of_the_third_edition_have_no_ladder() =>
        Offered.Third(3, 0, 0, 0, 0, 0, Population.Adolescent).Choosing(Offered.At("2.1")).Found().Should().NotContain(found => found.Contains("WITHDRAWAL-EXCEEDS"));
}
