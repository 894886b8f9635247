namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class MedicationIsLackedSpecs
{
    [Fact]
    public void A_list_without_it_lacks_it() => Moving.Fourth("1.5", "1C=MOUD-C").Listing("OTP").Move().Should().Be("transfer 1.5 to 1.5");

    [Fact]
    public void A_list_with_it_does_not() => Moving.Fourth("1.5", "1C=MOUD-C").Listing("MOUD").Move().Should().Be("continue 1.5 to 1.5");
}
