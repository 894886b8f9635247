using LevelOfCare.Json;

namespace LevelOfCare.Validation;

/// <summary>Checks that values set in code are ones that exist; an enumeration in C# can hold any number.</summary>
internal static class ValueChecks
{
    public static void Check(PlacementCase patientCase, CaseProblems problems)
    {
        Known("$.edition", patientCase.Edition, Codes.Edition);
        Known("$.population", patientCase.Population, Codes.Population);
        Known("$.facts.substanceUseDisorder", patientCase.Facts.SubstanceUseDisorder, Codes.SubstanceUseDisorder);
        for (var place = 0; place < patientCase.Emergencies.Length; place++)
        {
            if (!Codes.Emergency.Knows(patientCase.Emergencies[place]))
            {
                problems.UnknownValue($"$.emergencies[{place}]", $"{patientCase.Emergencies[place]}");
            }

            if (patientCase.Emergencies.IndexOf(patientCase.Emergencies[place]) < place)
            {
                problems.Repeated($"$.emergencies[{place}]", $"{patientCase.Emergencies[place]}", "emergency");
            }
        }

        Known("$.current.progress", patientCase.Current?.Progress, Codes.Progress);
        Known("$.current.remission", patientCase.Current?.Remission, Codes.Remission);
        Known("$.selected.reason", patientCase.Selected?.Reason, Codes.SelectionReason);

        void Known<T>(string path, T? value, CodeTable<T> codes)
            where T : struct, Enum
        {
            if (value is { } given && !codes.Knows(given))
            {
                problems.UnknownValue(path, $"{given}");
            }
        }
    }
}
