using System.Text.Json.Serialization;

namespace LevelOfCare.Json;

/// <summary>How a decision is written: every member, absent parts as null.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(EditionConverter), typeof(EmergencyConverter), typeof(DecisionStatusConverter), typeof(SeverityConverter), typeof(ConfidenceConverter),
        typeof(AddOnConverter), typeof(SelectionReasonConverter), typeof(CareLevelConverter), typeof(FactValueConverter), typeof(DateConverter),
    ])]
[JsonSerializable(typeof(PlacementDecision))]
[JsonSerializable(typeof(InvalidDecision))]
[JsonSerializable(typeof(PublicDecision))]
internal sealed partial class DecisionJsonContext : JsonSerializerContext;
