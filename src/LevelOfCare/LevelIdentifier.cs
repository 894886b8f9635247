using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>A code that payers use around a level. It is data for claims and prior authorization, and never an input to the decision of need.</summary>
/// <param name="System">The code system.</param>
/// <param name="Code">The code.</param>
/// <param name="Meaning">What it stands for, in this library's own words.</param>
/// <param name="Levels">The codes of the levels it is used with, of either edition, of withdrawal management, or <c>OTP</c>.</param>
/// <param name="Confidence">How sure code and meaning are; payers differ in all of them.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record LevelIdentifier(IdentifierSystem System, string Code, string Meaning, ImmutableArray<string> Levels, Confidence Confidence)
{
    /// <summary>Whether public sources contradict each other, so that the payer is to be asked; <see langword="false"/> by default.</summary>
    public bool CheckWithPayer { get; init; }
}
