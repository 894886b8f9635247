namespace LevelOfCare.Tests.Rules.Constraints.Selection;

public sealed class InformedRefusalIsRecordedSpecs
{
    [Fact]
    public void The_refusal_is_a_note_and_takes_nothing_back() => Given.Rated("2A=3A").Selecting("1.5", null, SelectionReason.PatientRefuses).Found()
        .Should().Contain("note REFUSAL-RECORDED (selected)").And.Contain("violation BELOW-SAFETY-FLOOR (selected)").And.Contain("violation SUPERVISION-24H-MISSING (selected)");
}
