namespace LevelOfCare.Validation;

/// <summary>Checks what programs say of themselves.</summary>
internal static class ProgramChecks
{
    public static void Check(PlacementCase patientCase, CaseProblems problems)
    {
        for (var place = 0; place < patientCase.Programs.Length; place++)
        {
            var program = patientCase.Programs[place];
            var path = PathOf(place);
            if (program.Id.Length == 0)
            {
                problems.Empty($"{path}.id");
            }
            else if (IsTaken(program.Id, patientCase.Programs.AsSpan()[..place]))
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
            else if (Overlaps(session, week.AsSpan()[..place]))
            {
                problems.Overlap($"{path}.week[{place}].from", session.From);
            }
        }
    }

    private static bool Overlaps(ProgramSession session, ReadOnlySpan<ProgramSession> earlier)
    {
        foreach (var other in earlier)
        {
            if (other.Day == session.Day && other.From < session.To && session.From < other.To)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTaken(string id, ReadOnlySpan<ProgramOffer> earlier)
    {
        foreach (var other in earlier)
        {
            if (other.Id == id)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Paths are needed for problems only, but the first ones are cheap to keep.</summary>
    private static string PathOf(int place) => place < Paths.Length ? Paths[place] : $"$.programs[{place}]";

    private static readonly string[] Paths = [.. Enumerable.Range(0, 16).Select(place => $"$.programs[{place}]")];
}
