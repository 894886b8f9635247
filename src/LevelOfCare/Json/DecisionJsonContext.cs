using System.Text.Json.Serialization;

namespace LevelOfCare.Json;

/// <summary>How a decision is written: every member, absent parts as null.</summary>
/// <remarks>
/// This is the contract, of which the schema is made. The writing itself is done by <see cref="Direct.Decisions.DirectDecision"/>, which is proved equal to it
/// and needs no metadata at a start.
/// </remarks>
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
