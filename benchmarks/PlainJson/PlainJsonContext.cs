using System.Text.Json.Serialization;

namespace LevelOfCare.Benchmarks.PlainJson;

/// <summary>Reading and writing by generated code, with the settings of the library.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CaseDocument))]
[JsonSerializable(typeof(DecisionDocument))]
internal sealed partial class PlainJsonContext : JsonSerializerContext;
