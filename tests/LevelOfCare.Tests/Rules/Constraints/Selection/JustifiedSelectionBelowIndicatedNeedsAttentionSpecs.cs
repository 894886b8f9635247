namespace LevelOfCare.Tests.Rules.Constraints.Selection;

public sealed class JustifiedSelectionBelowIndicatedNeedsAttentionSpecs
{
    [Fact]
    public void Below_with_a_reason_is_a_warning() => Given.Rated("4A=B").Selecting("1.5", null, SelectionReason.Waitlist).Found().Should().Equal("warning BELOW-INDICATED (selected)");
}
