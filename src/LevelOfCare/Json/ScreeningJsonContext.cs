using System.Text.Json.Serialization;
using LevelOfCare.Screening;

namespace LevelOfCare.Json;

/// <summary>How screening answers are read: exactly, or not at all.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    MaxDepth = CaseJsonContext.Depth,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(ScreeningSubjectConverter), typeof(SexConverter), typeof(SafetyTriageConverter)])]
[JsonSerializable(typeof(ScreeningAnswers))]
internal sealed partial class ScreeningAnswersContext : JsonSerializerContext;

/// <summary>How screening results are written: every member, absent parts as null.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(ScreeningSubjectConverter), typeof(InstrumentConverter), typeof(AssessmentUrgencyConverter), typeof(DimensionConverter), typeof(LoincCodeConverter),
    ])]
[JsonSerializable(typeof(ScreeningResult))]
[JsonSerializable(typeof(PublicScreening))]
[JsonSerializable(typeof(InvalidScreening))]
internal sealed partial class ScreeningResultContext : JsonSerializerContext;
