using LevelOfCare.Screening;
using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Screening;

public sealed class LoincCodeSpecs
{
    [Fact]
    public void The_instruments_have_the_codes_of_the_text_and_no_others()
    {
        var expected = ScreeningOracle.LoincCodes.Select(entry => $"{entry.Instrument}: {entry.Code}");

        ScreeningInstrument.All.SelectMany(instrument => new[] { instrument.Panel, instrument.Total }.OfType<LoincCode>().Select(code => $"{instrument.Code}: {code}"))
            .Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void Check_digits_are_those_of_an_independent_statement()
    {
        for (var digits = 1; digits < 100_000; digits++)
        {
            LoincCode.CheckDigit($"{digits}").Should().Be(ScreeningOracle.LoincCheckDigit($"{digits}"));
        }
    }

    [Fact]
    public void Every_single_mistyped_digit_of_every_code_is_found()
    {
        foreach (var (_, _, code) in ScreeningOracle.LoincCodes)
        {
            LoincCode.Parse(code).ToString().Should().Be(code);
            for (var place = 0; place < code.Length; place++)
            {
                foreach (var other in "0123456789".Where(digit => code[place] != '-' && digit != code[place]))
                {
                    LoincCode.TryParse($"{code[..place]}{other}{code[(place + 1)..]}").Should().BeNull();
                }
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("44261")]
    [InlineData("44261-")]
    [InlineData("44261-66")]
    [InlineData("4426a-6")]
    [InlineData("12345678-9")]
    [InlineData("-6")]
    [InlineData("44261-6-1")]
    public void Other_forms_are_no_codes(string text)
    {
        LoincCode.TryParse(text).Should().BeNull();
        FluentActions.Invoking(() => LoincCode.Parse(text)).Should().Throw<FormatException>();
    }

    [Fact]
    public void A_wrong_check_digit_is_told_with_the_right_one() =>
        FluentActions.Invoking(() => LoincCode.Parse("44261-7")).Should().Throw<FormatException>().WithMessage("*44261-6*");
}
