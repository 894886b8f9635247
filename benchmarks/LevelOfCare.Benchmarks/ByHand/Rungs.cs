namespace LevelOfCare.Benchmarks.ByHand;

/// <summary>The levels of both editions, and how they are carried across.</summary>
internal static class Rungs
{
    public static readonly Rung None = new(Edition.Third, 0, "none", 0);
    public static readonly Rung T05 = new(Edition.Third, 1, "0.5", 0);
    public static readonly Rung T1 = new(Edition.Third, 2, "1", 1) { Adults = new(0, 9, Severity.Violation), Adolescents = new(0, 6, Severity.Violation) };
    public static readonly Rung T21 = new(Edition.Third, 3, "2.1", 2) { Adults = new(9, 20, Severity.Violation), Adolescents = new(6, 20, Severity.Violation) };
    public static readonly Rung T25 = new(Edition.Third, 4, "2.5", 2) { Adults = new(20, null, Severity.Violation), Adolescents = new(20, null, Severity.Violation) };
    public static readonly Rung T31 = new(Edition.Third, 5, "3.1", 3) { DayAndNight = true, Adults = new(5, null, Severity.Violation), Adolescents = new(5, null, Severity.Violation) };
    public static readonly Rung T33 = new(Edition.Third, 6, "3.3", 3) { DayAndNight = true };
    public static readonly Rung T35 = new(Edition.Third, 7, "3.5", 3) { DayAndNight = true };
    public static readonly Rung T37 = new(Edition.Third, 8, "3.7", 3) { Medical = true, DayAndNight = true, TakesOn = Ladder.Wm37 };
    public static readonly Rung T4 = new(Edition.Third, 9, "4", 4) { Medical = true, DayAndNight = true, TakesOn = Ladder.Wm4 };

    public static readonly Rung F10 = new(Edition.Fourth, 0, "1.0", 1);
    public static readonly Rung F15 = new(Edition.Fourth, 1, "1.5", 1) { Adults = new(0, 9, Severity.Violation) };
    public static readonly Rung F17 = new(Edition.Fourth, 2, "1.7", 1) { Medical = true, Adults = new(0, 9, Severity.Warning), TakesOn = Ladder.Wm1 };
    public static readonly Rung F21 = new(Edition.Fourth, 3, "2.1", 2) { Adults = new(9, 20, Severity.Violation) };
    public static readonly Rung F25 = new(Edition.Fourth, 4, "2.5", 2) { Adults = new(20, null, Severity.Violation) };
    public static readonly Rung F27 = new(Edition.Fourth, 5, "2.7", 2) { Medical = true, Adults = new(20, null, Severity.Warning), TakesOn = Ladder.Wm2 };
    public static readonly Rung F31 = new(Edition.Fourth, 6, "3.1", 3) { DayAndNight = true, Adults = new(9, 20, Severity.Warning) };
    public static readonly Rung F35 = new(Edition.Fourth, 7, "3.5", 3) { DayAndNight = true, Adults = new(20, null, Severity.Violation) };
    public static readonly Rung F37 = new(Edition.Fourth, 8, "3.7", 3) { Medical = true, DayAndNight = true, Adults = new(20, null, Severity.Warning), TakesOn = Ladder.Wm37 };
    public static readonly Rung F37Bio = new(Edition.Fourth, 9, "3.7 BIO", 3) { Medical = true, DayAndNight = true, Adults = new(20, null, Severity.Warning), TakesOn = Ladder.Wm37 };
    public static readonly Rung F4Psych = new(Edition.Fourth, 10, "4 PSYCH", 4) { Medical = true, DayAndNight = true, TakesOn = Ladder.Wm37 };
    public static readonly Rung F4 = new(Edition.Fourth, 11, "4", 4) { Medical = true, DayAndNight = true, TakesOn = Ladder.Wm4 };

    /// <summary>The level of a code; <see langword="null"/> for a code of withdrawal management.</summary>
    public static Rung? Of(Edition edition, string code) => edition == Edition.Third
        ? code switch
        {
            "none" => None, "0.5" => T05, "1" => T1, "2.1" => T21, "2.5" => T25, "3.1" => T31, "3.3" => T33, "3.5" => T35, "3.7" => T37, "4" => T4, _ => null,
        }
        : code switch
        {
            "1.0" => F10, "1.5" => F15, "1.7" => F17, "2.1" => F21, "2.5" => F25, "2.7" => F27, "3.1" => F31, "3.5" => F35, "3.7" => F37, "3.7 BIO" => F37Bio,
            "4 PSYCH" => F4Psych, "4" => F4, _ => null,
        };

    /// <summary>The level that a level of either edition is compared as.</summary>
    public static Rung? Across(Edition edition, Rung level) => level.Edition == edition
        ? level
        : edition == Edition.Third
            ? level.Code switch
            {
                "1.0" or "1.5" or "1.7" => T1, "2.1" => T21, "2.5" or "2.7" => T25, "3.1" => T31, "3.5" => T35, "3.7" or "3.7 BIO" => T37, _ => T4,
            }
            : level.Code switch
            {
                "1" => F15, "2.1" => F21, "2.5" => F25, "3.1" => F31, "3.3" or "3.5" => F35, "3.7" => F37, "4" => F4, _ => null,
            };

    /// <summary>The level that withdrawal management at a placement is compared as; the fourth edition has nothing like 3.2-WM.</summary>
    public static Rung? OfWithdrawal(Edition edition, int withdrawal) => withdrawal switch
    {
        Ladder.Wm1 => edition == Edition.Third ? T1 : F17,
        Ladder.Wm2 => edition == Edition.Third ? T25 : F27,
        Ladder.Wm32 => edition == Edition.Third ? T31 : null,
        Ladder.Wm37 => edition == Edition.Third ? T37 : F37,
        Ladder.Wm4 => edition == Edition.Third ? T4 : F4,
        _ => null,
    };
}
