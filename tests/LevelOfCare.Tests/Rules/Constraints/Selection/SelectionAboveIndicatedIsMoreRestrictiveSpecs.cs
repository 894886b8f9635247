namespace LevelOfCare.Tests.Rules.Constraints.Selection;

public sealed class SelectionAboveIndicatedIsMoreRestrictiveSpecs
{
    [Fact]
    public void Above_without_a_reason_is_a_warning()
    {
        Given.Rated("4A=B").Selecting("3.1").Found().Should().Contain("warning ABOVE-INDICATED (selected)");
        Given.Rated("4A=B").Selecting("3.1", null, SelectionReason.ClinicianJudgment).Found().Should().BeEmpty();
    }
}
