using System.Collections.Immutable;

namespace LevelOfCare.Validation;

/// <summary>Finds nothing where an item of a list must be; the other checks rely on every item being there.</summary>
internal static class NullChecks
{
    /// <summary>Whether there is any; asked of every case, so without working out where.</summary>
    public static bool Any(PlacementCase patientCase) => AnyIn(patientCase.Withdrawal)
        || AnyIn(patientCase.Current?.AddOns)
        || AnyIn<PreviousAssessment>(patientCase.Previous)
        || AnyIn(patientCase.Preferences?.Busy)
        || AnyIn<ProgramOffer>(patientCase.Programs)
        || AnyIn(patientCase.Coverage?.Authorized)
        || AnyIn(patientCase.Tags)
        || AnyInPrograms(patientCase.Programs);

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

    private static bool AnyInPrograms(ImmutableArray<ProgramOffer> programs)
    {
        foreach (var program in programs)
        {
            if (AnyIn(program.Capabilities) || AnyIn(program.Languages) || AnyIn(program.Week) || AnyIn(program.Tags))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AnyIn<T>(ImmutableArray<T>? items)
        where T : class => AnyIn(items is { IsDefault: false } list ? list.AsSpan() : []);

    private static bool AnyIn<T>(ReadOnlySpan<T> items)
        where T : class
    {
        foreach (var item in items)
        {
            if (item is null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AnyIn(IReadOnlyDictionary<string, string>? items) => items is SortedByKey<string> sorted && AnyIn(sorted.OrderedValues);

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
