using System.Text.Json.Serialization;

namespace LevelOfCare.Json;

/// <summary>How a profile is read: exactly, or not at all.</summary>
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
        typeof(EditionConverter), typeof(PopulationConverter), typeof(SubstanceConverter), typeof(ModalityConverter), typeof(ConfidenceConverter),
        typeof(WithdrawalLevelConverter), typeof(IdentifierSystemConverter),
    ])]
[JsonSerializable(typeof(ProfileDocument))]
internal sealed partial class ProfileJsonContext : JsonSerializerContext;
