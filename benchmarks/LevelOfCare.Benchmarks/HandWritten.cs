namespace LevelOfCare.Benchmarks;

/// <summary>The twin: the same answer with provenance, as somebody would write it by hand for this one purpose.</summary>
public static class HandWritten
{
    /// <summary>A requirement as the twin keeps it.</summary>
    public sealed record Need(string Key, string Code, string Level, bool Enhanced, string Rule);

    /// <summary>What the twin answers.</summary>
    public sealed record Answer(string Label, IReadOnlyList<Need> Drivers, IReadOnlyList<string> Actions, bool ContinuesMedication);

    /// <summary>Decides a complete case.</summary>
    public static Answer Decide(PlacementCase patientCase)
    {
        ArgumentNullException.ThrowIfNull(patientCase);
        var needs = new List<Need>(12);
        List<string>? actions = null;
        var housing = false;
        var moud = false;
        foreach (var (key, value) in patientCase.Ratings!)
        {
            switch (key, value.Code)
            {
                case ("5B" or "5C", "A"):
                    housing = true;
                    needs.Add(new(key, value.Code, "RR", false, $"T4-{key}-{value.Code}"));
                    break;
                case (_, "EVAL"):
                    (actions ??= []).Add(key);
                    break;
                case (_, "MOUD-C"):
                    moud = true;
                    break;
                default:
                    var (level, enhanced) = Minimum(key, value.Code!);
                    if (level is not null)
                    {
                        needs.Add(new(key, value.Code!, level, enhanced, $"T4-{key}-{value.Code}"));
                    }

                    break;
            }
        }

        return new(Label(needs, housing), needs, actions ?? [], moud);
    }

    private static (string? Level, bool Enhanced) Minimum(string key, string code) => (key, code) switch
    {
        ("1A" or "1B" or "2A" or "2B", "4") => ("4", false),
        ("1A" or "1B" or "2A", "3B") => ("3.7 BIO", false),
        ("1A" or "1B" or "2A", "3A") or ("2B", "3") or ("1C", "C") => ("3.7", false),
        ("1A" or "1B" or "2A" or "2B", "2") or ("1C", "B") => ("2.7", false),
        ("1B" or "2A" or "2B", "1") or ("1C", "A") or ("3A", "1B") => ("1.7", false),
        ("3A", "4") => ("4 PSYCH", true),
        ("3A", "3B") => ("3.7", true),
        ("3A", "3A") => ("3.5", true),
        ("3A", "2B") => ("2.7", true),
        ("3A", "2A") => ("2.5", true),
        ("3A", "1C") => ("1.7", true),
        ("3A", "1A") or ("3B", "1Z") => ("1.5", true),
        ("4A" or "4B", "E") or ("5A", "D") => ("3.5", false),
        ("4A" or "4B", "D") or ("5A", "C") or ("5C", "B") => ("3.1", false),
        ("4A" or "4B", "C") or ("5A", "B") => ("2.5", false),
        ("4A" or "4B", "B") or ("5A", "A") => ("2.1", false),
        ("4A" or "4B", "A") => ("1.5", false),
        _ => (null, false),
    };

    private static string Label(List<Need> needs, bool housing)
    {
        bool enhanced = false, four = false, psych = false, bio = false, medical = false, residential = false, intensive = false, high = false, two1 = false, two5 = false;
        foreach (var need in needs)
        {
            enhanced |= need.Enhanced;
            switch (need.Level)
            {
                case "4": four = true; break;
                case "4 PSYCH": psych = true; break;
                case "3.7 BIO": bio = medical = residential = true; break;
                case "3.7": medical = residential = true; break;
                case "2.7": medical = intensive = true; break;
                case "1.7": medical = true; break;
                case "3.5": residential = high = true; break;
                case "3.1": residential = true; break;
                case "2.5": intensive = high = two5 = true; break;
                case "2.1": intensive = two1 = true; break;
            }
        }

        if (four || (bio && enhanced))
        {
            return "4";
        }

        if (psych)
        {
            return "4 PSYCH";
        }

        if (bio)
        {
            return "3.7 BIO";
        }

        var level = medical ? residential ? "3.7" : intensive ? "2.7" : "1.7" : residential ? high ? "3.5" : "3.1" : two5 ? "2.5" : two1 ? "2.1" : "1.5";
        if (enhanced)
        {
            level = level switch { "3.1" => "3.5 COE", "2.1" => "2.5 COE", _ => $"{level} COE" };
        }

        return housing && level[0] != '3' ? $"{level} + RR" : level;
    }
}
