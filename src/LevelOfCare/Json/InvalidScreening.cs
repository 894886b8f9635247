using System.Collections.Immutable;
using LevelOfCare.Screening;

namespace LevelOfCare.Json;

/// <summary>What is written in place of a result where the answers are not valid. Help stands first here too.</summary>
internal sealed record InvalidScreening(CrisisHelp Crisis, ImmutableArray<CaseProblem> Problems)
{
    [System.Text.Json.Serialization.JsonPropertyOrder(-2)]
    public string Schema { get; } = ScreeningResult.SchemaId;

    [System.Text.Json.Serialization.JsonPropertyOrder(-1)]
    public string Status { get; } = "invalid";
}
