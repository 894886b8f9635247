namespace LevelOfCare.Validation;

/// <summary>Checks where the person is, earlier assessments, preferences and coverage.</summary>
internal static class PlacementChecks
{
    public static void Check(PlacementCase patientCase, CaseProblems problems)
    {
        Current(patientCase, problems);
        for (var place = 0; place < patientCase.Previous.Length; place++)
        {
            if (patientCase.Previous[place].AssessedOn >= patientCase.AssessedOn)
            {
                problems.DateOrder(
                    $"$.previous[{place}].assessedOn", patientCase.Previous[place].AssessedOn, "a day before assessedOn", "An earlier assessment is dated later than the case. Correct one of the dates.");
            }
        }

        if (patientCase.Preferences is { } preferences)
        {
            Preferences(preferences, problems);
        }

        var authorized = patientCase.Coverage?.Authorized ?? [];
        for (var place = 0; place < authorized.Length; place++)
        {
            Level(patientCase.Edition, authorized[place], $"$.coverage.authorized[{place}]", [], problems);
        }
    }

    /// <summary>Checks a level's code, and lists the codes allowed where it is none of them.</summary>
    public static void Level(Edition? edition, string code, string path, string[] others, CaseProblems problems)
    {
        if (!LevelCodes.Knows(edition, code) && !others.Contains(code))
        {
            problems.Level(path, code, LevelCodes.Of(edition).Concat(others));
        }
    }

    private static void Current(PlacementCase patientCase, CaseProblems problems)
    {
        if (patientCase.Current is not { } current)
        {
            return;
        }

        Level(current.Edition ?? patientCase.Edition, current.Level, "$.current.level", LevelCodes.WithdrawalManagement, problems);
        var addOns = current.AddOns ?? [];
        for (var place = 0; place < addOns.Length; place++)
        {
            if (!LevelCodes.CurrentAddOns.Contains(addOns[place]))
            {
                problems.Capability($"$.current.addOns[{place}]", addOns[place], LevelCodes.CurrentAddOns);
            }
        }

        NotLater(current.Since, "$.current.since");
        NotLater(current.TailSince, "$.current.tailSince");

        void NotLater(DateOnly? date, string path)
        {
            if (date > patientCase.AssessedOn)
            {
                problems.DateOrder(path, date.Value, "assessedOn or a day before", "The day lies after the assessment. Correct one of the dates.");
            }
        }
    }

    private static void Preferences(Preferences preferences, CaseProblems problems)
    {
        if (preferences.MaxDistanceKm is { } distance && !(distance >= 0 && double.IsFinite(distance)))
        {
            problems.Number("$.preferences.maxDistanceKm", distance, "0 kilometers or more");
        }

        if (preferences.Language is { } language && !Languages.IsCode(language))
        {
            problems.Language("$.preferences.language", language);
        }

        for (var place = 0; place < preferences.Busy.Length; place++)
        {
            if (preferences.Busy[place].To <= preferences.Busy[place].From)
            {
                problems.TimeOrder($"$.preferences.busy[{place}].to", preferences.Busy[place].To);
            }
        }
    }
}
