using System.Collections.Immutable;

namespace LevelOfCare.Validation;

/// <summary>Finds nothing where an item of a list must be; the other checks rely on every item being there.</summary>
internal static class NullChecks
{
    public static IEnumerable<string> Paths(PlacementCase patientCase) =>
    [
        .. In("$.withdrawal", patientCase.Withdrawal),
        .. In("$.current.addOns", patientCase.Current?.AddOns),
        .. In<PreviousAssessment>("$.previous", patientCase.Previous),
        .. In("$.preferences.busy", patientCase.Preferences?.Busy),
        .. In<ProgramOffer>("$.programs", patientCase.Programs),
        .. In("$.coverage.authorized", patientCase.Coverage?.Authorized),
        .. In("$.tags", patientCase.Tags),
        .. patientCase.Programs.SelectMany((program, place) => program is null ? [] : InProgram($"$.programs[{place}]", program)),
    ];

    private static IEnumerable<string> InProgram(string path, ProgramOffer program) =>
    [
        .. In($"{path}.capabilities", program.Capabilities),
        .. In($"{path}.languages", program.Languages),
        .. In($"{path}.week", program.Week),
        .. In($"{path}.tags", program.Tags),
    ];

    private static IEnumerable<string> In<T>(string path, ImmutableArray<T>? items)
        where T : class => (items is { IsDefault: false } list ? list : []).Select((item, place) => item is null ? $"{path}[{place}]" : null).OfType<string>();

    private static IEnumerable<string> In(string path, IReadOnlyDictionary<string, string>? items) =>
        (items ?? ImmutableDictionary<string, string>.Empty).Where(item => item.Value is null).Select(item => $"{path}.{item.Key}");
}
