using System.Text.Json.Serialization;

namespace LevelOfCare.Json;

/// <summary>How a case is read and written: exactly, or not at all.</summary>
/// <remarks>
/// This is the contract: the schema is made of it, and the reader that lists problems uses it. Cases that are right are read, and all are written, by
/// <see cref="Direct.Cases.DirectCase"/>, which is proved equal to it and needs no metadata at a start.
/// </remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    MaxDepth = CaseJsonContext.Depth,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(EditionConverter), typeof(PopulationConverter), typeof(EmergencyConverter), typeof(SubstanceUseDisorderConverter), typeof(SubstanceConverter),
        typeof(ProgressConverter), typeof(RemissionConverter), typeof(BusyReasonConverter), typeof(WeekdayConverter), typeof(ModalityConverter),
        typeof(SelectionReasonConverter), typeof(RatingValueConverter), typeof(TimeConverter), typeof(DateConverter), typeof(MomentConverter),
    ])]
[JsonSerializable(typeof(PlacementCase))]
internal sealed partial class CaseJsonContext : JsonSerializerContext
{
    /// <summary>How deep a case may nest; the contract needs five.</summary>
    public const int Depth = 32;
}
