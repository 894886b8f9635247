namespace LevelOfCare.Tests.Rules.Constraints.Selection;

public sealed class DifferentSelectionNeedsAReasonSpecs
{
    [Fact]
    public void Another_level_without_a_reason_is_a_violation()
    {
        Given.Rated("4A=B").Selecting("2.5").Found().Should().Contain("violation OVERRIDE-REASON-MISSING (selected)");
        Given.Rated("4A=B").Selecting("2.5", null, SelectionReason.CourtMandate).Found().Should().BeEmpty();
    }

    [Fact]
    public void A_program_is_named_by_its_id() => Given.Rated("4A=B").Choosing(Offered.At("2.5")).Selecting("2.5", "p").Found().Should().Contain("violation OVERRIDE-REASON-MISSING (p)");

    [Fact]
    public void The_first_step_of_withdrawal_management_needs_no_reason() =>
        Offered.Third(3, 0, 0, 0, 2, 0).Selecting("3.7-WM").Found().Should().NotContain(found => found.Contains("OVERRIDE") || found.Contains("ABOVE"));
}
