using System.Collections.Immutable;

namespace LevelOfCare.Screening;

/// <summary>What is known of an instrument: its range, its codes, and what its answers are evidence for.</summary>
/// <remarks>
/// Immutable and safe to share between threads. Item texts of the PHQ-9, the GAD-7 and the two single questions are free to use and part of
/// <see cref="ScreeningQuiz"/>; of all others only a total or a result comes in.
/// </remarks>
public sealed class ScreeningInstrument
{
    internal ScreeningInstrument(Instrument instrument, string code, string name, int? most, Dimension dimension, params string[] subdimensions)
    {
        Instrument = instrument;
        Code = code;
        Name = name;
        Most = most;
        Dimension = dimension;
        Subdimensions = [.. subdimensions];
    }

    /// <summary>All instruments, in the order of <see cref="Screening.Instrument"/>.</summary>
    public static IReadOnlyList<ScreeningInstrument> All => ScreeningInstruments.All;

    /// <summary>Which one.</summary>
    public Instrument Instrument { get; }

    /// <summary>The name in the JSON forms, such as <c>phq9</c>.</summary>
    public string Code { get; }

    /// <summary>The name that people use, such as <c>PHQ-9</c>.</summary>
    public string Name { get; }

    /// <summary>The highest total; the lowest is 0. <see langword="null"/> for plain counts and for the triage.</summary>
    public int? Most { get; }

    /// <summary>Whether it is scored by a number.</summary>
    public bool HasTotal => Instrument != Instrument.Cssrs;

    /// <summary>The dimension of the third edition that the answers speak to.</summary>
    public Dimension Dimension { get; }

    /// <summary>The keys of the fourth edition's subdimensions that the answers speak to.</summary>
    public ImmutableArray<string> Subdimensions { get; }

    /// <summary>The LOINC term of the panel; <see langword="null"/> where none is verified.</summary>
    public LoincCode? Panel { get; internal init; }

    /// <summary>The LOINC term of the total; <see langword="null"/> where none is verified.</summary>
    public LoincCode? Total { get; internal init; }

    /// <summary>The instrument's description.</summary>
    /// <param name="instrument">Which one.</param>
    /// <returns>The description.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such instrument.</exception>
    public static ScreeningInstrument Of(Instrument instrument) =>
        Enum.IsDefined(instrument) ? All[(int)instrument] : throw new ArgumentOutOfRangeException(nameof(instrument), instrument, "Not an instrument.");

    /// <summary>Whether a total lies in the instrument's range.</summary>
    /// <param name="total">The total.</param>
    /// <returns><see langword="true"/> from 0 to <see cref="Most"/>.</returns>
    public bool Contains(int total) => HasTotal && total >= 0 && (Most is null || total <= Most);

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
