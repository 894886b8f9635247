namespace LevelOfCare.Tests.Rules.Constraints.Person;

public sealed class StructureNeedNeedsStaffDayAndNightSpecs
{
    [Fact]
    public void Needs_24_hour_supervision_against_an_IOP_is_a_violation_in_both_editions()
    {
        Given.Rated("4A=B") .Choosing(Offered.At("2.1")).With(facts => facts with { Structure24Hour = true }).Found().Should().Contain("violation SUPERVISION-24H-MISSING (p)");
        Offered.Third(0, 0, 0, 0, 2, 0).Choosing(Offered.At("2.1")).With(facts => facts with { Structure24Hour = true }).Found().Should().Contain("violation SUPERVISION-24H-MISSING (p)");
    }

    [Fact]
    public void Imminent_danger_asks_for_it_too() =>
        Given.Rated("4A=B").Choosing(Offered.At("2.1")).With(facts => facts with { ImminentDanger = true }).Found().Should().Contain("violation SUPERVISION-24H-MISSING (p)");

    [Fact]
    public void The_fourth_edition_does_not_read_nursing() =>
        Given.Rated("4A=B").Choosing(Offered.At("2.1")).With(facts => facts with { Nursing24Hour = true }).Found().Should().NotContain(found => found.Contains("24H"));

    [Fact]
    public void While_it_is_unknown_it_is_not_yet_known() =>
        Given.Rated("4A=B").Choosing(Offered.At("2.1")).With(facts => facts with { Structure24Hour = null }).Found()
            .Should().Contain("note NOT-YET-KNOWN (p)").And.NotContain(found => found.Contains("24H"));
}
