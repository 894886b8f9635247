using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace LevelOfCare.Json;

/// <summary>What is written in place of a decision where the case is not valid.</summary>
internal sealed record InvalidDecision(string? Id, ImmutableArray<CaseProblem> Problems)
{
    [JsonPropertyOrder(-3)]
    public string Schema { get; } = PlacementDecision.SchemaId;

    [JsonPropertyOrder(-2)]
    public string? Id { get; } = Id;

    [JsonPropertyOrder(-1)]
    public string Status { get; } = "invalid";

    /// <summary>The safety message, where the emergencies of an invalid case could be read; otherwise the member is left out.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EmergencySignal? Emergency { get; init; }
}
