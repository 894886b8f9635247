namespace LevelOfCare.Benchmarks.FourthEdition;

/// <summary>A minimum with where it comes from, and its track.</summary>
internal sealed record Minimum(string Key, string Code, string Level, string Rule, Track Track)
{
    public bool Enhanced { get; init; }
}

/// <summary>The levels that minima ask for, one bit each, in order of rank.</summary>
[Flags]
internal enum Track
{
    None = 0,
    Housing = 1 << 0,
    L15 = 1 << 1,
    L17 = 1 << 2,
    L21 = 1 << 3,
    L25 = 1 << 4,
    L27 = 1 << 5,
    L31 = 1 << 6,
    L35 = 1 << 7,
    L37 = 1 << 8,
    Bio = 1 << 9,
    Psych = 1 << 10,
    Four = 1 << 11,

    Intensive = L21 | L25 | L27,
    Residential = L31 | L35 | L37 | Bio,
    Medical = L17 | L27 | L37 | Bio,
    HighIntensity = L25 | L35,
}
