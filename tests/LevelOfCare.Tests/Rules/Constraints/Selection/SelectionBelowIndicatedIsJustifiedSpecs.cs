namespace LevelOfCare.Tests.Rules.Constraints.Selection;

public sealed class SelectionBelowIndicatedIsJustifiedSpecs
{
    [Fact]
    public void Below_without_a_reason_is_a_violation() => Given.Rated("4A=B").Selecting("1.5").Found().Should().Contain("violation BELOW-INDICATED (selected)");
}
