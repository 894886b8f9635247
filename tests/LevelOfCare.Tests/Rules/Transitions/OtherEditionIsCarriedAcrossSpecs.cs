namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class OtherEditionIsCarriedAcrossSpecs
{
    [Fact]
    public void A_level_of_the_other_edition() => Moving.Fourth("3.3", "4A=E").Of(Edition.Third).Notes().Should().Equal("CROSSWALK");

    [Fact]
    public void A_withdrawal_level_in_the_fourth_edition() => Moving.Fourth("3.2-WM", "4A=D").Notes().Should().Equal("CROSSWALK");

    [Fact]
    public void A_level_that_the_edition_has_nothing_like_ranks_lowest() => Moving.Fourth("0.5").Of(Edition.Third).Move().Should().Be("stepUp 0.5 to 1.5");

    [Fact]
    public void Not_one_of_the_case_s_own_edition() => Moving.Third("3.7-WM").Notes().Should().NotContain("CROSSWALK");
}
