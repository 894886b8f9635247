using System.Text.Json.Serialization;

namespace LevelOfCare;

/// <summary>Proof of how an answer came about: the same input and rules give the same answer again.</summary>
/// <param name="Input">SHA-256 of the canonical input.</param>
/// <param name="Rules">SHA-256 of the rule set: rows, profile, and the source of every rule and fact.</param>
/// <param name="Engine">The engine that ran the rules.</param>
/// <param name="Version">The version of this library.</param>
public sealed record DecisionReceipt(string Input, string Rules, string Engine, string Version)
{
    /// <summary>The name of the profile in use (<see cref="PlacementOptions.Use"/>); <see langword="null"/>, and left out in JSON, where none is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Profile { get; init; }
}
