namespace LevelOfCare.Tests.Rules.Constraints.Coverage;

public sealed class CoverageIsComparedAfterTheDecisionSpecs
{
    [Fact]
    public void What_is_not_authorized_is_named_and_changes_nothing()
    {
        var decision = PlacementEngine.Default.Evaluate(Given.Rated("4A=C").Choosing() with { Coverage = new() { Payer = "example", Authorized = ["2.1", "1.5"] } });

        decision.Label.Should().Be("2.5");
        decision.Constraints.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "COVERAGE-NOT-AUTHORIZED", Severity = Severity.Warning, About = "coverage" });
        decision.Constraints[0].Message.Should().StartWith("example authorizes 2.1, 1.5, not 2.5");
    }

    [Fact]
    public void What_is_authorized_gives_nothing() => (Given.Rated("4A=C") with { Coverage = new() { Payer = "example", Authorized = ["2.5"] } }).Found().Should().BeEmpty();
}
