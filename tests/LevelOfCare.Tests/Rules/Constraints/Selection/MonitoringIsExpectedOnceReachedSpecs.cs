namespace LevelOfCare.Tests.Rules.Constraints.Selection;

public sealed class MonitoringIsExpectedOnceReachedSpecs
{
    [Fact]
    public void Who_is_in_monitoring_with_remission_sustained_may_stay() =>
        (Given.Rated().Selecting("1.0") with { Current = new() { Level = "1.0", Remission = Remission.Sustained } }).Found().Should().NotContain(found => found.Contains("selected"));
}
