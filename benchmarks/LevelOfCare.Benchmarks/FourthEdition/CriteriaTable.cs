namespace LevelOfCare.Benchmarks.FourthEdition;

/// <summary>What each code of each key asks for, written out.</summary>
internal static class CriteriaTable
{
    /// <summary>The minimum that a code sets; <see langword="null"/> where it sets none.</summary>
    public static Minimum? Of(string key, string code) => key switch
    {
        "1A" => code switch { "4" => new(key, code, "4", "T4-1A-4", Track.Four), "3B" => new(key, code, "3.7 BIO", "T4-1A-3B", Track.Bio), "3A" => new(key, code, "3.7", "T4-1A-3A", Track.L37), "2" => new(key, code, "2.7", "T4-1A-2", Track.L27), _ => null },
        "1B" => code switch { "4" => new(key, code, "4", "T4-1B-4", Track.Four), "3B" => new(key, code, "3.7 BIO", "T4-1B-3B", Track.Bio), "3A" => new(key, code, "3.7", "T4-1B-3A", Track.L37), "2" => new(key, code, "2.7", "T4-1B-2", Track.L27), "1" => new(key, code, "1.7", "T4-1B-1", Track.L17), _ => null },
        "1C" => code switch { "C" => new(key, code, "3.7", "T4-1C-C", Track.L37), "B" => new(key, code, "2.7", "T4-1C-B", Track.L27), "A" => new(key, code, "1.7", "T4-1C-A", Track.L17), _ => null },
        "2A" => code switch { "4" => new(key, code, "4", "T4-2A-4", Track.Four), "3B" => new(key, code, "3.7 BIO", "T4-2A-3B", Track.Bio), "3A" => new(key, code, "3.7", "T4-2A-3A", Track.L37), "2" => new(key, code, "2.7", "T4-2A-2", Track.L27), "1" => new(key, code, "1.7", "T4-2A-1", Track.L17), _ => null },
        "2B" => code switch { "4" => new(key, code, "4", "T4-2B-4", Track.Four), "3" => new(key, code, "3.7", "T4-2B-3", Track.L37), "2" => new(key, code, "2.7", "T4-2B-2", Track.L27), "1" => new(key, code, "1.7", "T4-2B-1", Track.L17), _ => null },
        "3A" => code switch
        {
            "4" => new(key, code, "4 PSYCH", "T4-3A-4", Track.Psych),
            "3B" => new(key, code, "3.7 COE", "T4-3A-3B", Track.L37) { Enhanced = true },
            "3A" => new(key, code, "3.5 COE", "T4-3A-3A", Track.L35) { Enhanced = true },
            "2B" => new(key, code, "2.7 COE", "T4-3A-2B", Track.L27) { Enhanced = true },
            "2A" => new(key, code, "2.5 COE", "T4-3A-2A", Track.L25) { Enhanced = true },
            "1C" => new(key, code, "1.7 COE", "T4-3A-1C", Track.L17) { Enhanced = true },
            "1B" => new(key, code, "1.7", "T4-3A-1B", Track.L17),
            "1A" => new(key, code, "1.5 COE", "T4-3A-1A", Track.L15) { Enhanced = true },
            _ => null,
        },
        "3B" => code == "1Z" ? new(key, code, "1.5 COE", "T4-3B-1Z", Track.L15) { Enhanced = true } : null,
        "4A" => code switch { "E" => new(key, code, "3.5", "T4-4A-E", Track.L35), "D" => new(key, code, "3.1", "T4-4A-D", Track.L31), "C" => new(key, code, "2.5", "T4-4A-C", Track.L25), "B" => new(key, code, "2.1", "T4-4A-B", Track.L21), "A" => new(key, code, "1.5", "T4-4A-A", Track.L15), _ => null },
        "4B" => code switch { "E" => new(key, code, "3.5", "T4-4B-E", Track.L35), "D" => new(key, code, "3.1", "T4-4B-D", Track.L31), "C" => new(key, code, "2.5", "T4-4B-C", Track.L25), "B" => new(key, code, "2.1", "T4-4B-B", Track.L21), "A" => new(key, code, "1.5", "T4-4B-A", Track.L15), _ => null },
        "5A" => code switch { "D" => new(key, code, "3.5", "T4-5A-D", Track.L35), "C" => new(key, code, "3.1", "T4-5A-C", Track.L31), "B" => new(key, code, "2.5", "T4-5A-B", Track.L25), "A" => new(key, code, "2.1", "T4-5A-A", Track.L21), _ => null },
        "5B" => code == "A" ? new(key, code, "RR", "T4-5B-A", Track.Housing) : null,
        "5C" => code switch { "B" => new(key, code, "3.1", "T4-5C-B", Track.L31), "A" => new(key, code, "RR", "T4-5C-A", Track.Housing), _ => null },
        _ => null,
    };
}
