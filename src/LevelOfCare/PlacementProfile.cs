using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>Settings of a state, a payer or a clinic under a name, as <see cref="PlacementJson.ReadProfile"/> reads them from a file and <see cref="PlacementOptions.Use"/> puts them in force.</summary>
/// <remarks>
/// Immutable and safe to share between threads. Whatever is <see langword="null"/> keeps the library's default. House rules are code and in no profile. What is wrong with a profile
/// that was built in code is told by <see cref="PlacementEngine.Create"/>, as with any other setting.
/// </remarks>
public sealed record PlacementProfile
{
    /// <summary>The version of the form in which a profile is written in a file.</summary>
    public const string SchemaId = "levelofcare.profile/1";

    /// <summary>The name, which receipts of decisions under the profile have; not blank.</summary>
    public required string Name { get; init; }

    /// <summary>The cut-offs of withdrawal scales, and how long a score is fresh.</summary>
    public WithdrawalProfile? Withdrawal { get; init; }

    /// <summary>After how many days placements are reviewed.</summary>
    public ReviewDays? ReviewDays { get; init; }

    /// <summary>The modalities that count as clinical service hours, all of them; at least one.</summary>
    public ImmutableArray<Modality>? ClinicalModalities { get; init; }

    /// <summary>Hours a week in place of the library's, level by level; levels that are not listed keep theirs.</summary>
    public ImmutableArray<LevelHours>? WeeklyHours { get; init; }

    /// <summary>The identifiers that payers use around levels, all of them. Never an input to a decision.</summary>
    public ImmutableArray<LevelIdentifier>? Identifiers { get; init; }
}
