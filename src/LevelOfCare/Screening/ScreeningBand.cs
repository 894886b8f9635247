namespace LevelOfCare.Screening;

/// <summary>A range of totals that mean the same.</summary>
/// <param name="Code">A short stable name, such as <c>moderate</c>.</param>
/// <param name="From">The first total.</param>
/// <param name="To">The last total; <see langword="null"/> where there is no last one.</param>
/// <param name="Index">The place among the instrument's bands, from 0.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ScreeningBand(string Code, int From, int? To, int Index);
