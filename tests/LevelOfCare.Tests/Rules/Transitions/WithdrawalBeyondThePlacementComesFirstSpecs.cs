namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class WithdrawalBeyondThePlacementComesFirstSpecs
{
    [Fact]
    public void Whatever_is_indicated() => Moving.Third("2.1", "D1=2", "D5=2").Move().Should().Be("withdrawalFirst 2.1 to 2-WM");

    [Fact]
    public void Not_where_the_placement_takes_it_on() => Moving.Third("3.7", "D1=3", "D5=2").Move().Should().NotStartWith("withdrawalFirst");

    [Fact]
    public void Nor_where_it_is_delivered_alongside() => Moving.Third("2.1", "D1=2", "D5=2").Listing("2-WM").Move().Should().Be("continue 2.1 to 2.1");

    [Fact]
    public void One_WM_never_comes_first() => Moving.Third("2.1", "D1=1", "D5=2").Move().Should().Be("continue 2.1 to 2.1");
}
