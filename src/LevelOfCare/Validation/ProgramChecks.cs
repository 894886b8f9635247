namespace LevelOfCare.Validation;

/// <summary>Checks what programs say of themselves.</summary>
internal static class ProgramChecks
{
    public static void Check(PlacementCase patientCase, CaseProblems problems)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var place = 0; place < patientCase.Programs.Length; place++)
        {
            var program = patientCase.Programs[place];
            var path = $"$.programs[{place}]";
            if (program.Id.Length == 0)
            {
                problems.Empty($"{path}.id");
            }
            else if (!ids.Add(program.Id))
            {
                problems.Repeated($"{path}.id", program.Id, "program id");
            }

            PlacementChecks.Level(program.Edition ?? patientCase.Edition, program.Level, $"{path}.level", LevelCodes.WithdrawalManagement, problems);
            Lists(program, path, problems);
            if (program.DistanceKm is { } distance && !(distance >= 0 && double.IsFinite(distance)))
            {
                problems.Number($"{path}.distanceKm", distance, "0 kilometers or more");
            }

            Week(program, path, problems);
        }
    }

    private static void Lists(ProgramOffer program, string path, CaseProblems problems)
    {
        var capabilities = program.Capabilities ?? [];
        for (var place = 0; place < capabilities.Length; place++)
        {
            if (!LevelCodes.Capabilities.Contains(capabilities[place]))
            {
                problems.Capability($"{path}.capabilities[{place}]", capabilities[place], LevelCodes.Capabilities);
            }
        }

        var languages = program.Languages ?? [];
        for (var place = 0; place < languages.Length; place++)
        {
            if (!Languages.IsCode(languages[place]))
            {
                problems.Language($"{path}.languages[{place}]", languages[place]);
            }
        }
    }

    private static void Week(ProgramOffer program, string path, CaseProblems problems)
    {
        var week = program.Week ?? [];
        for (var place = 0; place < week.Length; place++)
        {
            var session = week[place];
            if (session.To <= session.From)
            {
                problems.TimeOrder($"{path}.week[{place}].to", session.To);
            }
            else if (week.Take(place).Any(earlier => earlier.Day == session.Day && earlier.From < session.To && session.From < earlier.To))
            {
                problems.Overlap($"{path}.week[{place}].from", session.From);
            }
        }
    }
}
