using LevelOfCare.Screening;
using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Screening;

/// <summary>Ranges and bands against an independent statement: every total from below the range to above it, so every edge.</summary>
public sealed class CutoffProfileSpecs
{
    [Fact]
    public void Every_total_lies_in_the_band_of_the_text_or_in_none()
    {
        foreach (var instrument in ScreeningInstrument.All.Where(known => known.HasTotal && known.Instrument is not (Instrument.Phq2 or Instrument.Gad2 or Instrument.AuditC)))
        {
            for (var total = -2; total <= 80; total++)
            {
                instrument.Contains(total).Should().Be(ScreeningOracle.InRange(instrument.Code, total), $"{instrument} {total}");
                Said(CutoffProfile.Default.BandOf(instrument.Instrument, total)).Should().Be(ScreeningOracle.Band(instrument.Code, total), $"{instrument} {total}");
            }
        }
    }

    [Fact]
    public void The_other_profile_differs_in_the_CIWA_Ar_only()
    {
        for (var total = -2; total <= 80; total++)
        {
            Said(CutoffProfile.Ciwa8And15.BandOf(Instrument.CiwaAr, total)).Should().Be(ScreeningOracle.Band("ciwaAr:8-15", total));
        }

        foreach (var instrument in Enum.GetValues<Instrument>().Where(known => known != Instrument.CiwaAr))
        {
            CutoffProfile.Ciwa8And15.Bands(instrument).Should().Equal(CutoffProfile.Default.Bands(instrument));
        }
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(Sex.Female, "female")]
    [InlineData(Sex.Male, "male")]
    public void The_AUDIT_C_differs_by_sex_and_is_lower_where_it_is_not_known(Sex? sex, string? name)
    {
        for (var total = -2; total <= 14; total++)
        {
            Said(CutoffProfile.Default.BandOf(Instrument.AuditC, total, sex)).Should().Be(ScreeningOracle.AuditCBand(total, name), $"{sex} {total}");
        }
    }

    [Fact]
    public void The_first_parts_are_positive_from_3_on()
    {
        for (var first = 0; first <= 3; first++)
        {
            for (var second = 0; second <= 3; second++)
            {
                Positive(Instrument.Phq2).Should().Be(ScreeningOracle.Phq2OpensPhq9(first, second));
                Positive(Instrument.Gad2).Should().Be(ScreeningOracle.Gad2OpensGad7(first, second));

                bool Positive(Instrument instrument) => CutoffProfile.Default.BandOf(instrument, first + second)!.Code == "positive";
            }
        }
    }

    [Fact]
    public void Bands_cover_each_range_without_gap_or_overlap()
    {
        foreach (var instrument in ScreeningInstrument.All.Where(known => known.HasTotal))
        {
            var bands = CutoffProfile.Default.Bands(instrument.Instrument);

            bands[0].From.Should().Be(0);
            bands[^1].To.Should().Be(instrument.Most);
            bands.Skip(1).Select(band => band.From).Should().Equal(bands.SkipLast(1).Select(band => band.To!.Value + 1));
        }
    }

    [Fact]
    public void A_profile_of_ones_own_has_its_name_in_the_result()
    {
        var profile = CutoffProfile.Default.With("clinic", Instrument.Gad7, 6, 11, 16);

        var result = Screener.Interpret(new() { Gad7 = new() { Total = 10 } }, profile);

        result.Profile.Should().Be("clinic");
        result.Evidence.Single().Band.Should().Be("mild");
        CutoffProfile.Default.BandOf(Instrument.Gad7, 10)!.Code.Should().Be("moderate");
    }

    [Fact]
    public void Cut_offs_that_cannot_be_are_refused()
    {
        FluentActions.Invoking(() => CutoffProfile.Default.With("x", Instrument.Gad7, 6, 11)).Should().Throw<ArgumentException>().WithMessage("*3 cut-offs*");
        FluentActions.Invoking(() => CutoffProfile.Default.With("x", Instrument.Gad7, 6, 6, 11)).Should().Throw<ArgumentException>().WithMessage("*rise*");
        FluentActions.Invoking(() => CutoffProfile.Default.With("x", Instrument.Gad7, 6, 11, 22)).Should().Throw<ArgumentException>().WithMessage("*1 to 21*");
        FluentActions.Invoking(() => CutoffProfile.Default.With("x", Instrument.Gad7, 0, 11, 15)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => CutoffProfile.Default.With(" ", Instrument.Gad7, 5, 10, 15)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => CutoffProfile.Default.With("x", Instrument.Cssrs, 1)).Should().Throw<ArgumentException>();
    }

    private static (int, string)? Said(ScreeningBand? band) => band is null ? null : (band.Index, band.Code);
}
