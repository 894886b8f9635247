namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class BiomedicalCareIsLackedSpecs
{
    [Fact]
    public void A_list_without_it_lacks_it() => Moving.Third("1", "D2=2").Listing("COE").Move().Should().Be("transfer 1 to 1");

    [Fact]
    public void A_list_with_it_does_not() => Moving.Third("1", "D2=2").Listing("BIO").Move().Should().Be("continue 1 to 1");

    [Fact]
    public void In_the_fourth_edition_it_is_a_level() => Moving.Fourth("3.7 BIO", "1A=3B").Listing().Move().Should().Be("continue 3.7 BIO to 3.7 BIO");
}
