using System.Collections.Immutable;

namespace LevelOfCare.Screening;

/// <summary>The cut-offs by which totals are read, under a name that every result records.</summary>
/// <remarks>
/// Immutable and safe to share between threads. Sources differ on some cut-offs, foremost of the CIWA-Ar; a profile says which were used. Confidence:
/// high for the PHQ-9, the GAD-7, the AUDIT and the single questions, medium for the rest.
/// </remarks>
public sealed class CutoffProfile
{
    private readonly ImmutableDictionary<(Instrument Instrument, bool Male), ImmutableArray<ScreeningBand>> bands;

    private CutoffProfile(string name, ImmutableDictionary<(Instrument Instrument, bool Male), ImmutableArray<ScreeningBand>> bands)
    {
        Name = name;
        this.bands = bands;
    }

    /// <summary>The profile used where none is named; its name is <c>default</c>. CIWA-Ar 10 and 19.</summary>
    public static CutoffProfile Default { get; } = new("default", Tables());

    /// <summary>The same with the other usual cut-offs of the CIWA-Ar, 8 and 15; its name is <c>ciwa-8-15</c>.</summary>
    public static CutoffProfile Ciwa8And15 { get; } = Default.With("ciwa-8-15", Instrument.CiwaAr, 8, 15);

    /// <summary>The profiles that an answers file can name.</summary>
    public static IReadOnlyList<CutoffProfile> All { get; } = [Default, Ciwa8And15];

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The bands of an instrument, lowest first; they cover its range without a gap. Empty for the triage.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="sex">The AUDIT-C differs by it; where it is not given, the lower cut-off is used.</param>
    /// <returns>The bands.</returns>
    public ImmutableArray<ScreeningBand> Bands(Instrument instrument, Sex? sex = null) => bands.GetValueOrDefault((instrument, sex == Sex.Male), []);

    /// <summary>The band of a total, or <see langword="null"/> where the total lies outside the range.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="total">The total.</param>
    /// <param name="sex">As in <see cref="Bands"/>.</param>
    /// <returns>The band, or <see langword="null"/>.</returns>
    public ScreeningBand? BandOf(Instrument instrument, int total, Sex? sex = null) =>
        Bands(instrument, sex).FirstOrDefault(band => total >= band.From && (band.To is null || total <= band.To));

    /// <summary>A profile of another name that reads one instrument by other cut-offs.</summary>
    /// <param name="name">The name of the new profile.</param>
    /// <param name="instrument">The instrument; the AUDIT-C gets the same cut-off for everybody.</param>
    /// <param name="firstTotals">The first total of each band but the lowest, rising; as many as the instrument has now.</param>
    /// <returns>The new profile.</returns>
    /// <exception cref="ArgumentException">The name is empty, or the totals are not as many, not rising or outside the range; the message says what is allowed.</exception>
    public CutoffProfile With(string name, Instrument instrument, params ReadOnlySpan<int> firstTotals)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var range = ScreeningInstrument.Of(instrument);
        var codes = Bands(instrument).Select(band => band.Code).ToArray();
        if (firstTotals.Length != codes.Length - 1)
        {
            throw new ArgumentException($"{range.Name} has {Math.Max(codes.Length - 1, 0)} cut-offs; give as many.", nameof(firstTotals));
        }

        for (var place = 0; place < firstTotals.Length; place++)
        {
            if (!range.Contains(firstTotals[place]) || firstTotals[place] <= (place == 0 ? 0 : firstTotals[place - 1]))
            {
                throw new ArgumentException($"Cut-offs of {range.Name} rise from 1 to {range.Most?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "any number"}.", nameof(firstTotals));
            }
        }

        var table = Table(range, codes, firstTotals);
        return new(name, bands.SetItem((instrument, false), table).SetItem((instrument, true), table));
    }

    private static ImmutableDictionary<(Instrument Instrument, bool Male), ImmutableArray<ScreeningBand>> Tables()
    {
        var tables = ImmutableDictionary.CreateBuilder<(Instrument Instrument, bool Male), ImmutableArray<ScreeningBand>>();
        string[] negativePositive = ["negative", "positive"];
        Add(Instrument.Phq2, negativePositive, 3);
        Add(Instrument.Phq9, ["minimal", "mild", "moderate", "moderatelySevere", "severe"], 5, 10, 15, 20);
        Add(Instrument.Gad2, negativePositive, 3);
        Add(Instrument.Gad7, ["minimal", "mild", "moderate", "severe"], 5, 10, 15);
        Add(Instrument.SingleAlcohol, negativePositive, 1);
        Add(Instrument.SingleDrug, negativePositive, 1);
        Add(Instrument.Audit, ["low", "raised", "high", "veryHigh"], 8, 16, 20);
        Add(Instrument.AuditC, negativePositive, 3);
        tables[(Instrument.AuditC, true)] = Table(ScreeningInstrument.Of(Instrument.AuditC), negativePositive, [4]);
        Add(Instrument.Dast10, ["none", "low", "moderate", "substantial", "severe"], 1, 3, 6, 9);
        Add(Instrument.CiwaAr, ["mild", "moderate", "severe"], 10, 19);
        Add(Instrument.Cows, ["none", "mild", "moderate", "moderatelySevere", "severe"], 5, 13, 25, 37);
        return tables.ToImmutable();

        void Add(Instrument instrument, string[] codes, params ReadOnlySpan<int> firstTotals) =>
            tables[(instrument, true)] = tables[(instrument, false)] = Table(ScreeningInstrument.Of(instrument), codes, firstTotals);
    }

    private static ImmutableArray<ScreeningBand> Table(ScreeningInstrument instrument, string[] codes, ReadOnlySpan<int> firstTotals)
    {
        var table = ImmutableArray.CreateBuilder<ScreeningBand>();
        for (var index = 0; index < codes.Length; index++)
        {
            table.Add(new(codes[index], index == 0 ? 0 : firstTotals[index - 1], index < firstTotals.Length ? firstTotals[index] - 1 : instrument.Most, index));
        }

        return table.ToImmutable();
    }
}
