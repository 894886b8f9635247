namespace LevelOfCare.Tests.Oracle;

/// <summary>The diagnosis as the assessor gave it ("Diagnosis" in third-edition.md).</summary>
internal enum Disorder
{
    Met,
    Probable,
    NotMet,
    Unknown,
}

/// <summary>The facts that the treatment level reads, all of them known.</summary>
internal readonly record struct ThirdFacts(
    bool ImminentDanger,
    bool Nursing24Hour,
    bool Structure24Hour,
    bool NearDailyMonitoring,
    bool CognitiveLimitation,
    bool ConcurrentMedicalCare,
    bool ConcurrentMentalHealthCare,
    bool OutpatientInsufficient,
    bool OpioidUseDisorder,
    bool WantsOpioidMedication)
{
    /// <summary>The facts numbered 0..1023 (bit 0 is the first member), so that a test can count through all of them.</summary>
    internal static ThirdFacts FromBits(int bits) => new(
        (bits & 1) != 0,
        (bits & 2) != 0,
        (bits & 4) != 0,
        (bits & 8) != 0,
        (bits & 16) != 0,
        (bits & 32) != 0,
        (bits & 64) != 0,
        (bits & 128) != 0,
        (bits & 256) != 0,
        (bits & 512) != 0);
}

/// <summary>
/// Written from third-edition.md alone, by somebody who has not seen the engine: where the two disagree, the text decides.
/// Levels are their rank (transitions.md): an index into <see cref="Levels"/>.
/// </summary>
internal static class ThirdEditionOracle
{
    private const int None = 0;
    private const int L05 = 1;
    private const int L1 = 2;
    private const int L21 = 3;
    private const int L25 = 4;
    private const int L31 = 5;
    private const int L33 = 6;
    private const int L35 = 7;
    private const int L37 = 8;
    private const int L4 = 9;

    private static readonly string[] LevelNames = ["none", "0.5", "1", "2.1", "2.5", "3.1", "3.3", "3.5", "3.7", "4"];

    // The minimum column of the two tables, for tests that check the ids against the level.
    private static readonly (string Id, string Minimum)[] MinimumTable =
    [
        ("T3-40", "4"),
        ("T3-37a", "3.7"), ("T3-37b", "3.7"), ("T3-37c", "3.7"),
        ("T3-35a", "3.5"), ("T3-35b", "3.5"),
        ("T3-31a", "3.1"), ("T3-31b", "3.1"), ("T3-31c", "3.1"),
        ("T3-25a", "2.5"), ("T3-25b", "2.5"), ("T3-25c", "2.5"),
        ("T3-21a", "2.1"), ("T3-21b", "2.1"), ("T3-21c", "2.1"), ("T3-21d", "2.1"),
        ("T3-10", "1"), ("T3-05", "0.5"),
        ("T3-Y1", "3.5"), ("T3-Y2", "3.7"), ("T3-Y3", "4"),
    ];

    internal static IReadOnlyList<string> Levels => LevelNames;

    internal static IReadOnlyList<(string Id, string Minimum)> Minimums => MinimumTable;

    internal static ThirdAnswer Decide(
        ReadOnlySpan<int> d, in ThirdFacts facts, Disorder disorder, bool adolescent, bool nowComplicated) =>
        ThirdAnswer.From(Code(d, facts, disorder, adolescent, nowComplicated));

    /// <summary>Rank of the decided level (index into <see cref="Levels"/>), -1 when out of scope.</summary>
    internal static int LevelRank(
        ReadOnlySpan<int> d, in ThirdFacts facts, Disorder disorder, bool adolescent, bool nowComplicated) =>
        Code(d, facts, disorder, adolescent, nowComplicated).LevelRank;

    /// <summary>The level followed by BIO, COE where they apply; null when out of scope.</summary>
    internal static string? Label(
        ReadOnlySpan<int> d, in ThirdFacts facts, Disorder disorder, bool adolescent, bool nowComplicated) =>
        Code(d, facts, disorder, adolescent, nowComplicated).Label;

    /// <summary>The whole answer in one integer: nothing is allocated, so that every case there is can be walked through.</summary>
    internal static ThirdCode Code(
        ReadOnlySpan<int> d, in ThirdFacts facts, Disorder disorder, bool adolescent, bool nowComplicated)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(d.Length, 6);
        int d2 = d[1], d3 = d[2], d4 = d[3], d5 = d[4];

        // "where nursing24Hour, structure24Hour or imminentDanger is true and no dimension is rated 2 or more": whatever the result.
        bool contradicts = (facts.Nursing24Hour || facts.Structure24Hour || facts.ImminentDanger) && HighestOf(d) < 2;

        int table = TableRank(d, facts, disorder, adolescent, nowComplicated);

        // "notMet with a table result of 2.1 to 3.7: outOfScope": never a silent level.
        if (disorder == Disorder.NotMet && table >= L21 && table <= L37)
        {
            return ThirdCode.OutsideScope(contradicts);
        }

        int level = Replaced(table, d, facts, adolescent);

        bool bio = false, coe = false, otp = false, obot = false, met = false;
        if (level >= L1) // "Add-ons are given from level 1 up only."
        {
            // BIO "when D2 is 2 without concurrentMedicalCare, or D2 is 3": a D2 of 4 is the hospital's own business.
            bio = (d2 == 2 && !facts.ConcurrentMedicalCare) || d2 == 3;

            // COE "when D3 is 2 without concurrentMentalHealthCare, or D3 >= 3".
            coe = (d3 == 2 && !facts.ConcurrentMentalHealthCare) || d3 >= 3;

            // opioidUseDisorder with notMet is an input problem: the oracle reads it as false.
            if (facts.OpioidUseDisorder && facts.WantsOpioidMedication && disorder != Disorder.NotMet)
            {
                otp = d4 >= 3 && d5 >= 3;
                obot = !otp;
            }

            met = d4 >= 2 && HighestExceptD4(d) <= 1 && table == L1;
        }

        // "T3-40 stands whatever the diagnosis: level 4, provisional, EVALUATE-NOW." Read as speaking of notMet; T3-Y3 likewise.
        bool evaluateNow = disorder == Disorder.NotMet && level == L4;

        // "Unknown or probable: decided as if met, provisional, action CONFIRM-DIAGNOSIS."
        bool confirm = disorder is Disorder.Unknown or Disorder.Probable;

        return ThirdCode.Decided(level, bio, coe, otp, obot, met, evaluateNow, confirm, contradicts);
    }

    /// <summary>The ids of the requirements whose condition holds, in the order of the tables (adults first, then T3-Y).</summary>
    internal static IReadOnlyList<string> RequirementsMet(
        ReadOnlySpan<int> d, in ThirdFacts facts, Disorder disorder, bool adolescent, bool nowComplicated)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(d.Length, 6);
        List<string> ids = [];

        // Counted instead of compared, to be of another shape than TableRank: how many of D4..D6 are at least 1, 2, 3, 4.
        Span<int> lifeAtLeast = stackalloc int[5];
        Span<int> allAtLeast = stackalloc int[5];
        for (int i = 0; i < 6; i++)
        {
            for (int severity = 0; severity <= d[i]; severity++)
            {
                allAtLeast[severity]++;
                lifeAtLeast[severity] += i >= 3 ? 1 : 0;
            }
        }

        Add(ids, "T3-40", Math.Max(d[0], Math.Max(d[1], d[2])) == 4);
        Add(ids, "T3-37a", d[1] == 3);
        Add(ids, "T3-37b", facts.Nursing24Hour);
        Add(ids, "T3-37c", d[0] == 3 && allAtLeast[3] >= 2); // D1 itself is one of the two
        Add(ids, "T3-35a", d[2] == 3);
        Add(ids, "T3-35b", facts.ImminentDanger && lifeAtLeast[3] >= 1);
        Add(ids, "T3-31a", Math.Max(d[4], d[5]) == 4);
        Add(ids, "T3-31b", facts.Structure24Hour);
        Add(ids, "T3-31c", facts.ImminentDanger);
        Add(ids, "T3-25a", facts.NearDailyMonitoring && lifeAtLeast[2] >= 1);
        Add(ids, "T3-25b", d[1] >= 2 && !facts.ConcurrentMedicalCare && lifeAtLeast[2] >= 1);
        Add(ids, "T3-25c", lifeAtLeast[3] >= 2);
        Add(ids, "T3-21a", Math.Max(d[4], d[5]) >= 2);
        Add(ids, "T3-21b", d[3] >= 2 && (allAtLeast[2] >= 2 || facts.OutpatientInsufficient)); // D4 itself is one of the two
        Add(ids, "T3-21c", d[2] >= 2 && !facts.ConcurrentMentalHealthCare);
        Add(ids, "T3-21d", facts.OutpatientInsufficient && (d[2] >= 1 || lifeAtLeast[1] >= 1));
        Add(ids, "T3-10", disorder != Disorder.NotMet); // unknown is decided as if met
        Add(ids, "T3-05", disorder == Disorder.NotMet && lifeAtLeast[1] >= 1);
        Add(ids, "T3-Y1", adolescent && d[0] == 2);
        Add(ids, "T3-Y2", adolescent && d[0] == 3);
        Add(ids, "T3-Y3", adolescent && nowComplicated);
        return ids;

        static void Add(List<string> ids, string id, bool holds)
        {
            if (holds)
            {
                ids.Add(id);
            }
        }
    }

    /// <summary>
    /// constraints.md, BELOW-SAFETY-FLOOR: "the highest of T3-40, T3-37a to c, T3-35a, T3-35b, T3-31b, T3-31c, T3-Y1 to Y3
    /// (at most 3.3 where 3.3 replaces 3.1 or 3.5)". Null where none of them holds. The diagnosis has no say in it.
    /// </summary>
    internal static string? SafetyFloor(ReadOnlySpan<int> d, in ThirdFacts facts, bool adolescent, bool nowComplicated)
    {
        int floor = None;
        foreach (string id in RequirementsMet(d, facts, Disorder.Met, adolescent, nowComplicated))
        {
            int minimum = id switch
            {
                "T3-40" or "T3-Y3" => L4,
                "T3-37a" or "T3-37b" or "T3-37c" or "T3-Y2" => L37,
                "T3-35a" or "T3-35b" or "T3-Y1" => L35,
                "T3-31b" or "T3-31c" => L31,
                _ => None, // T3-31a and everything at level 2 and below: need, but not a floor
            };
            floor = Math.Max(floor, minimum);
        }

        if (floor == None)
        {
            return null;
        }

        // Only a floor of 3.5 is brought down; a floor of 3.1 beside a 3.3 stays 3.1 ("at most").
        int table = TableRank(d, facts, Disorder.Met, adolescent, nowComplicated);
        bool replaced = Replaced(table, d, facts, adolescent) != table;
        return LevelNames[replaced ? Math.Min(floor, L33) : floor];
    }

    internal static string NameOf(int rank) => LevelNames[rank];

    // "each requirement below sets a minimum, the indicated level is the highest minimum": asked from the top, the first one that holds.
    private static int TableRank(ReadOnlySpan<int> d, in ThirdFacts facts, Disorder disorder, bool adolescent, bool nowComplicated)
    {
        int d1 = d[0], d2 = d[1], d3 = d[2], d4 = d[3], d5 = d[4], d6 = d[5];

        if (d1 == 4 || d2 == 4 || d3 == 4)
        {
            return L4; // T3-40
        }

        if (adolescent && nowComplicated)
        {
            return L4; // T3-Y3
        }

        if (d2 == 3 || facts.Nursing24Hour)
        {
            return L37; // T3-37a, T3-37b
        }

        if (d1 == 3 && (adolescent || d2 >= 3 || d3 >= 3 || d4 >= 3 || d5 >= 3 || d6 >= 3))
        {
            return L37; // T3-Y2 by itself, T3-37c with another dimension
        }

        if (d3 == 3 || (adolescent && d1 == 2))
        {
            return L35; // T3-35a, T3-Y1
        }

        if (facts.ImminentDanger)
        {
            return d4 >= 3 || d5 >= 3 || d6 >= 3 ? L35 : L31; // T3-35b, else T3-31c
        }

        if (d5 == 4 || d6 == 4 || facts.Structure24Hour)
        {
            return L31; // T3-31a, T3-31b
        }

        bool lifeTwo = d4 >= 2 || d5 >= 2 || d6 >= 2;
        if (lifeTwo && (facts.NearDailyMonitoring || (d2 >= 2 && !facts.ConcurrentMedicalCare)))
        {
            return L25; // T3-25a, T3-25b
        }

        if ((d4 >= 3 && d5 >= 3) || (d4 >= 3 && d6 >= 3) || (d5 >= 3 && d6 >= 3))
        {
            return L25; // T3-25c
        }

        if (d5 >= 2 || d6 >= 2)
        {
            return L21; // T3-21a
        }

        if (d4 >= 2 && (facts.OutpatientInsufficient || d1 >= 2 || d2 >= 2 || d3 >= 2))
        {
            return L21; // T3-21b (D5 or D6 at 2 was answered by T3-21a)
        }

        if (d3 >= 2 && !facts.ConcurrentMentalHealthCare)
        {
            return L21; // T3-21c
        }

        if (facts.OutpatientInsufficient && (d3 >= 1 || d4 >= 1 || d5 >= 1 || d6 >= 1))
        {
            return L21; // T3-21d
        }

        if (disorder != Disorder.NotMet)
        {
            return L1; // T3-10, unknown decided as if met
        }

        return d4 >= 1 || d5 >= 1 || d6 >= 1 ? L05 : None; // T3-05, or "no requirement at all: level none"
    }

    // T3-33: "3.3 instead of 3.1 or 3.5 when cognitiveLimitation, adult, and D2, D3 <= 2". It raises a 3.1 and lowers a 3.5.
    private static int Replaced(int table, ReadOnlySpan<int> d, in ThirdFacts facts, bool adolescent)
    {
        bool residential = table == L31 || table == L35;
        return residential && facts.CognitiveLimitation && !adolescent && d[1] <= 2 && d[2] <= 2 ? L33 : table;
    }

    private static int HighestOf(ReadOnlySpan<int> d) => Math.Max(HighestExceptD4(d), d[3]);

    private static int HighestExceptD4(ReadOnlySpan<int> d) =>
        Math.Max(Math.Max(Math.Max(d[0], d[1]), Math.Max(d[2], d[4])), d[5]);
}
