using System.Text.Json;
using System.Text.Json.Serialization;

namespace LevelOfCare.Cli.Verbs;

/// <summary>The JSON form of <c>check</c>; docs/cli.md describes the members.</summary>
internal sealed record CheckListing(
    string Schema,
    string? Id,
    string? Edition,
    string Scope,
    string? Status,
    string? Label,
    CheckEmergency? Emergency,
    IReadOnlyList<CheckConstraint> Constraints,
    IReadOnlyList<CheckNote> Notes)
{
    /// <summary>The profile that was checked by; left out where none is in use.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Profile { get; init; }

    public static CheckListing Of(PlacementCheck check, string? profile) => new(
        "levelofcare.check/1",
        check.Id,
        check.Edition is { } edition ? edition == LevelOfCare.Edition.Fourth ? "4" : "3" : null,
        Camel(check.Scope),
        check.Status is { } status ? Camel(status) : null,
        check.Label,
        check.Emergency is { } emergency ? new([.. emergency.Facts.Select(Camel)], emergency.EvaluateAt, emergency.Message) : null,
        [.. check.Constraints.Select(found => new CheckConstraint(found.Code, Camel(found.Severity), found.About, found.Message, found.Rule))],
        [.. check.Notes.Select(note => new CheckNote(note.Code, Camel(note.Severity), note.About, note.Message))])
    {
        Profile = profile,
    };

    private static string Camel<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

/// <summary>The emergency signal.</summary>
internal sealed record CheckEmergency(IReadOnlyList<string> Facts, string EvaluateAt, string Message);

/// <summary>One constraint that is not met.</summary>
internal sealed record CheckConstraint(string Code, string Severity, string About, string Message, string Rule);

/// <summary>One note.</summary>
internal sealed record CheckNote(string Code, string Severity, string About, string Message);
