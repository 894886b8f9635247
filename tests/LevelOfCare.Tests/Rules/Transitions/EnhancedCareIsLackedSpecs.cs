namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class EnhancedCareIsLackedSpecs
{
    [Fact]
    public void A_list_without_it_lacks_it() => Moving.Fourth("2.5", "3A=2A").Listing("RR").Move().Should().Be("transfer 2.5 to 2.5");

    [Fact]
    public void No_list_lacks_nothing() => Moving.Fourth("2.5", "3A=2A").Move().Should().Be("continue 2.5 to 2.5");
}
