namespace LevelOfCare.Tests;

/// <summary>Levels carried from one edition to the other, each as the domain text prints it.</summary>
public sealed class CrosswalkSpecs
{
    [Theory]
    [InlineData("none", "")]
    [InlineData("0.5", "")]
    [InlineData("1", "1.5, 1.7 where it is medically managed, 1.0 in stable remission")]
    [InlineData("2.1", "2.1")]
    [InlineData("2.5", "2.5")]
    [InlineData("3.1", "3.1")]
    [InlineData("3.3", "3.5, 3.5 COE with individual attention")]
    [InlineData("3.5", "3.5")]
    [InlineData("3.7", "3.7")]
    [InlineData("4", "4")]
    public void A_level_of_the_third_edition_becomes_these_of_the_fourth(string code, string targets) =>
        string.Join(", ", Crosswalk.ToFourth(CareLevel.Parse(Edition.Third, code))).Should().Be(targets);

    [Theory]
    [InlineData("none", "")]
    [InlineData("1-WM", "1.7")]
    [InlineData("2-WM", "2.7")]
    [InlineData("3.2-WM", "")]
    [InlineData("3.7-WM", "3.7, 3.7 BIO")]
    [InlineData("4-WM", "4")]
    public void A_rung_of_withdrawal_management_becomes_these_of_the_fourth(string code, string targets) =>
        string.Join(", ", Crosswalk.ToFourth(WithdrawalLevels.TryParse(code)!.Value)).Should().Be(targets);

    [Fact]
    public void An_opioid_treatment_program_is_care_of_the_kind_of_1_7() => Crosswalk.OpioidTreatmentProgram.Label.Should().Be("1.7");

    [Theory]
    [InlineData("1.0", "1")]
    [InlineData("1.5", "1")]
    [InlineData("1.7", "1")]
    [InlineData("2.1", "2.1")]
    [InlineData("2.5", "2.5")]
    [InlineData("2.7", "2.5")]
    [InlineData("3.1", "3.1")]
    [InlineData("3.5", "3.5")]
    [InlineData("3.7", "3.7")]
    [InlineData("3.7 BIO", "3.7")]
    [InlineData("4 PSYCH", "4")]
    [InlineData("4", "4")]
    public void A_level_of_the_fourth_edition_is_one_of_the_third(string code, string third) => Crosswalk.ToThird(CareLevel.Parse(Edition.Fourth, code)).Code.Should().Be(third);

    [Fact]
    public void Every_level_of_either_edition_can_be_compared_in_both()
    {
        foreach (var level in CareLevel.All(Edition.Third).Concat(CareLevel.All(Edition.Fourth)))
        {
            Crosswalk.In(level.Edition!.Value, level).Should().BeSameAs(level);
            (Crosswalk.In(level.Edition == Edition.Third ? Edition.Fourth : Edition.Third, level) is null).Should().Be(level.BroadLevel == 0);
        }
    }

    [Fact]
    public void Of_several_targets_the_first_printed_is_compared() => Crosswalk.In(Edition.Fourth, ThirdEditionLevels.Level1).Should().Be(FourthEditionLevels.Level15);

    [Theory]
    [InlineData(WithdrawalLevel.None, null, null)]
    [InlineData(WithdrawalLevel.Level1, "1", "1.7")]
    [InlineData(WithdrawalLevel.Level2, "2.5", "2.7")]
    [InlineData(WithdrawalLevel.Level32, "3.1", "3.1")]
    [InlineData(WithdrawalLevel.Level37, "3.7", "3.7")]
    [InlineData(WithdrawalLevel.Level4, "4", "4")]
    public void A_rung_where_somebody_is_now_ranks_as_a_level(WithdrawalLevel rung, string? third, string? fourth)
    {
        Crosswalk.In(Edition.Third, rung)?.Code.Should().Be(third);
        Crosswalk.In(Edition.Fourth, rung)?.Code.Should().Be(fourth);
        (Crosswalk.In(Edition.Third, rung) is null).Should().Be(third is null);
    }

    [Fact]
    public void A_level_of_the_wrong_edition_is_refused()
    {
        FluentActions.Invoking(() => Crosswalk.ToFourth(FourthEditionLevels.Level21)).Should().Throw<ArgumentException>().WithMessage("*third edition*");
        FluentActions.Invoking(() => Crosswalk.ToThird(ThirdEditionLevels.Level21)).Should().Throw<ArgumentException>().WithMessage("*fourth edition*");
    }
}
