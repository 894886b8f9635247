namespace LevelOfCare.Tests;

/// <summary>Levels, their order, their hours and the words for them.</summary>
public sealed class LevelSpecs
{
    [Fact]
    public void Levels_of_the_fourth_edition_rank_as_the_domain_text_says() => CareLevel.All(Edition.Fourth).Select(level => level.Code)
        .Should().Equal("1.0", "1.5", "1.7", "2.1", "2.5", "2.7", "3.1", "3.5", "3.7", "3.7 BIO", "4 PSYCH", "4");

    [Fact]
    public void Levels_of_the_third_edition_rank_as_the_domain_text_says() => CareLevel.All(Edition.Third).Select(level => level.Code)
        .Should().Equal("none", "0.5", "1", "2.1", "2.5", "3.1", "3.3", "3.5", "3.7", "4");

    [Fact]
    public void Levels_of_two_editions_do_not_compare() =>
        FluentActions.Invoking(() => FourthEditionLevels.Level21 < ThirdEditionLevels.Level21).Should().Throw<ArgumentException>().WithMessage("*crosswalk*");

    [Theory]
    [InlineData((8 * 60) + 59, false)]
    [InlineData(9 * 60, true)]
    [InlineData((19 * 60) + 59, true)]
    [InlineData(20 * 60, false)]
    public void Hours_are_half_open_to_the_minute(int minutes, bool isIntensiveOutpatient) =>
        FourthEditionLevels.Level21.AdultHours!.Contains(minutes).Should().Be(isIntensiveOutpatient);

    [Theory]
    [InlineData(Edition.Fourth, "outpatient", "1.5")]
    [InlineData(Edition.Third, "OP", "1")]
    [InlineData(Edition.Fourth, " iop ", "2.1")]
    [InlineData(Edition.Third, "Partial Hospitalization", "2.5")]
    [InlineData(Edition.Third, "day treatment", "2.5")]
    [InlineData(Edition.Third, "hospital", "4")]
    [InlineData(Edition.Fourth, "inpatient", "4")]
    [InlineData(Edition.Fourth, "3.7 bio", "3.7 BIO")]
    [InlineData(Edition.Third, "none", "none")]
    public void Common_words_and_codes_name_a_level(Edition edition, string text, string code) => LevelName.Parse(edition, text).Code.Should().Be(code);

    [Theory]
    [InlineData(Edition.Fourth, "rehab", "3.1, 3.5, 3.7, 3.7 BIO")]
    [InlineData(Edition.Third, "residential", "3.1, 3.3, 3.5, 3.7")]
    [InlineData(Edition.Third, "inpatient", "3.7, 4")]
    [InlineData(Edition.Fourth, "detox", "1.7, 2.7, 3.7, 3.7 BIO, 4")]
    public void A_word_with_several_meanings_is_an_error_that_lists_them(Edition edition, string text, string candidates) =>
        FluentActions.Invoking(() => LevelName.Parse(edition, text)).Should().Throw<FormatException>().WithMessage($"*several*{candidates}*");

    [Fact]
    public void Detox_in_the_third_edition_is_a_ladder_of_its_own() =>
        FluentActions.Invoking(() => LevelName.Parse(Edition.Third, "Detox")).Should().Throw<FormatException>().WithMessage("*1-WM, 2-WM, 3.2-WM, 3.7-WM, 4-WM*");

    [Theory]
    [InlineData("")]
    [InlineData("2.2")]
    [InlineData("sanatorium")]
    public void Any_other_word_is_an_error_that_lists_the_codes(string text) =>
        FluentActions.Invoking(() => LevelName.Parse(Edition.Fourth, text)).Should().Throw<FormatException>().WithMessage("*names no level*3.7 BIO*");

    [Fact]
    public void A_code_that_an_edition_lacks_is_an_error_that_lists_its_codes() =>
        FluentActions.Invoking(() => CareLevel.Parse(Edition.Fourth, "3.3")).Should().Throw<FormatException>().WithMessage("*fourth edition*2.7*");
}
