using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>Which modalities count as clinical service hours.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public static class ClinicalModalities
{
    /// <summary>All but case management and peer support. Confidence: medium; payers differ, see <see cref="PlacementOptions.ClinicalModalities"/>.</summary>
    public static ImmutableArray<Modality> Default { get; } = [.. Array.FindAll(Enum.GetValues<Modality>(), modality => modality is not (Modality.CaseManagement or Modality.PeerSupport))];
}
