namespace LevelOfCare.Tests.Oracle;

/// <summary>
/// The mental-health track, written straight from domain/benefits.md. Read it beside that page.
/// </summary>
internal static class MentalHealthOracle
{
    internal const string Op = "MH-OP";
    internal const string Iop = "MH-IOP";
    internal const string Php = "MH-PHP";
    internal const string Inpatient = "MH-INPATIENT";

    // Least intensive first; also the order in which possible levels are listed.
    private static readonly string[] LevelsInRankOrder = [Op, Iop, Php, Inpatient];

    /// <summary>The facts of benefits.md, in the order of the text, all of them known.</summary>
    internal sealed record MentalFacts(
        double HoursNeeded,
        bool Needs24HourCare,
        bool DangerToSelfOrOthers,
        bool SupportOutsideProgram,
        bool MentalHealthDiagnosis,
        bool CanParticipate,
        bool BenefitsFromCoordinatedProgram,
        bool WouldOtherwiseNeedInpatient);

    /// <summary>The same facts, null where nobody knows yet.</summary>
    internal sealed record PartialMentalFacts(
        double? HoursNeeded,
        bool? Needs24HourCare,
        bool? DangerToSelfOrOthers,
        bool? SupportOutsideProgram,
        bool? MentalHealthDiagnosis,
        bool? CanParticipate,
        bool? BenefitsFromCoordinatedProgram,
        bool? WouldOtherwiseNeedInpatient);

    // ---------------------------------------------------------------- all facts known

    /// <summary>
    /// One answer for a case in which every fact is known. A null <paramref name="disorder"/> is a disorder
    /// that the case's facts give as neither met nor probable. The two lists hold the conditions that
    /// fail, in the order of the text, whether or not the hours would call for that benefit.
    /// </summary>
    internal static (
        string Status,
        string? Level,
        string? Rule,
        IReadOnlyList<string> FailedConditionsPhp,
        IReadOnlyList<string> FailedConditionsIop) Decide(MentalFacts f, string? disorder)
    {
        bool substanceUse = disorder is "met" or "probable";
        bool anyDiagnosis = f.MentalHealthDiagnosis || substanceUse;

        List<string> php = Failed(f, diagnosis: f.MentalHealthDiagnosis);
        List<string> iop = Failed(f, diagnosis: anyDiagnosis);

        // Precedence: emergency > outOfScope > decided. An emergency shows no level.
        if (f.DangerToSelfOrOthers)
        {
            return ("emergency", null, "MH-40", php, iop);
        }

        if (!anyDiagnosis)
        {
            return ("outOfScope", null, null, php, iop);
        }

        // 40: dangerToSelfOrOthers (above) or needs24HourCare.
        if (f.Needs24HourCare)
        {
            return ("decided", Inpatient, "MH-40", php, iop);
        }

        // 25: twenty hours, otherwise inpatient, every PHP condition.
        if (f.HoursNeeded >= 20 && f.WouldOtherwiseNeedInpatient && php.Count == 0)
        {
            return ("decided", Php, "MH-25", php, iop);
        }

        // 39: otherwise inpatient, and a PHP condition other than the diagnosis is not met.
        if (f.WouldOtherwiseNeedInpatient && php.Exists(condition => condition != "diagnosis"))
        {
            return ("decided", Inpatient, "MH-39", php, iop);
        }

        // 21: nine hours, every IOP condition.
        if (f.HoursNeeded >= 9 && iop.Count == 0)
        {
            return ("decided", Iop, "MH-21", php, iop);
        }

        // 10: otherwise, with a diagnosis.
        return ("decided", Op, "MH-10", php, iop);
    }

    private static List<string> Failed(MentalFacts f, bool diagnosis)
    {
        List<string> failed = [];
        if (!f.BenefitsFromCoordinatedProgram)
        {
            failed.Add("coordinatedProgram");
        }

        if (f.Needs24HourCare)
        {
            failed.Add("no24HourCare");
        }

        if (!f.SupportOutsideProgram)
        {
            failed.Add("supportOutside");
        }

        if (!diagnosis)
        {
            failed.Add("diagnosis");
        }

        if (f.DangerToSelfOrOthers)
        {
            failed.Add("notDangerous");
        }

        if (!f.CanParticipate)
        {
            failed.Add("canParticipate");
        }

        return failed;
    }

    // ---------------------------------------------------------------- facts unknown

    /// <summary>
    /// Every completion is tried. Possible: the levels that some completion reaches, least intensive first;
    /// an emergency completion counts as MH-INPATIENT (row MH-40), an out-of-scope one adds none.
    /// Missing: the unknown facts that can still change the level, the one that can leave most levels first,
    /// then the order of the text. Danger known to be true is an emergency: both lists are empty.
    /// Out of scope in every completion: both lists are empty too.
    /// A null <paramref name="disorder"/> is unknown here; pass notMet for the other reading.
    /// </summary>
    internal static (IReadOnlyList<string> Possible, IReadOnlyList<string> Missing) Unknown(
        PartialMentalFacts facts,
        string? disorder)
    {
        if (facts.DangerToSelfOrOthers is true)
        {
            return ([], []);
        }

        List<Completion> all = Completions(facts, disorder);
        HashSet<string> reached = [.. all.Select(LevelOf).OfType<string>()];
        string[] possible = [.. LevelsInRankOrder.Where(reached.Contains)];

        // Out of scope unless there is danger: the danger is the one thing to ask about.
        if (facts.DangerToSelfOrOthers is null
            && all.TrueForAll(c => c.Facts.DangerToSelfOrOthers || LevelOf(c) is null))
        {
            return (possible, ["dangerToSelfOrOthers"]);
        }

        List<(string Fact, int Levels)> missing = [];
        foreach ((string fact, Func<Completion, Completion[]> answers) in UnknownFacts(facts, disorder))
        {
            int levels = all.Max(c => answers(c).Select(LevelOf).OfType<string>().Distinct().Count());
            if (levels > 1)
            {
                missing.Add((fact, levels));
            }
        }

        // OrderByDescending is stable, so equals stay in the order of the text.
        return (possible, [.. missing.OrderByDescending(m => m.Levels).Select(m => m.Fact)]);
    }

    private sealed record Completion(MentalFacts Facts, string? Disorder);

    private static string? LevelOf(Completion c)
    {
        (string status, string? level, _, _, _) = Decide(c.Facts, c.Disorder);
        return status == "emergency" ? Inpatient : level;
    }

    // One value for each of the bands [0,9), [9,20), [20,168].
    private static double[] Hours(double? known) => known is double hours ? [hours] : [0, 9, 20];

    private static bool[] YesNo(bool? known) => known is bool value ? [value] : [false, true];

    private static string[] Disorders(string? known) => known is null ? ["met", "probable", "notMet"] : [known];

    private static List<Completion> Completions(PartialMentalFacts facts, string? disorder) =>
    [
        .. from hours in Hours(facts.HoursNeeded)
           from care24 in YesNo(facts.Needs24HourCare)
           from danger in YesNo(facts.DangerToSelfOrOthers)
           from support in YesNo(facts.SupportOutsideProgram)
           from diagnosis in YesNo(facts.MentalHealthDiagnosis)
           from participate in YesNo(facts.CanParticipate)
           from coordinated in YesNo(facts.BenefitsFromCoordinatedProgram)
           from inpatient in YesNo(facts.WouldOtherwiseNeedInpatient)
           from sud in Disorders(disorder)
           select new Completion(
               new MentalFacts(hours, care24, danger, support, diagnosis, participate, coordinated, inpatient),
               sud),
    ];

    // The facts that are unknown, each with every answer it could get beside one completion of the rest.
    private static List<(string Fact, Func<Completion, Completion[]> Answers)> UnknownFacts(
        PartialMentalFacts facts,
        string? disorder)
    {
        List<(string, Func<Completion, Completion[]>)> unknown = [];

        if (facts.HoursNeeded is null)
        {
            unknown.Add(("hoursNeeded", c =>
                [.. Hours(null).Select(h => c with { Facts = c.Facts with { HoursNeeded = h } })]));
        }

        YesNoFact("needs24HourCare", facts.Needs24HourCare, (f, v) => f with { Needs24HourCare = v });
        YesNoFact("dangerToSelfOrOthers", facts.DangerToSelfOrOthers, (f, v) => f with { DangerToSelfOrOthers = v });
        YesNoFact("supportOutsideProgram", facts.SupportOutsideProgram, (f, v) => f with { SupportOutsideProgram = v });
        YesNoFact("mentalHealthDiagnosis", facts.MentalHealthDiagnosis, (f, v) => f with { MentalHealthDiagnosis = v });
        YesNoFact("canParticipate", facts.CanParticipate, (f, v) => f with { CanParticipate = v });
        YesNoFact(
            "benefitsFromCoordinatedProgram",
            facts.BenefitsFromCoordinatedProgram,
            (f, v) => f with { BenefitsFromCoordinatedProgram = v });
        YesNoFact(
            "wouldOtherwiseNeedInpatient",
            facts.WouldOtherwiseNeedInpatient,
            (f, v) => f with { WouldOtherwiseNeedInpatient = v });

        if (disorder is null)
        {
            unknown.Add(("substanceUseDisorder", c => [.. Disorders(null).Select(d => c with { Disorder = d })]));
        }

        return unknown;

        void YesNoFact(string name, bool? known, Func<MentalFacts, bool, MentalFacts> set)
        {
            if (known is null)
            {
                unknown.Add((name, c =>
                    [c with { Facts = set(c.Facts, false) }, c with { Facts = set(c.Facts, true) }]));
            }
        }
    }

    // ---------------------------------------------------------------- both conditions at once

    // transitions.md, "Rank", least intensive first.
    private static readonly string[] ThirdRank =
        ["none", "0.5", "1", "2.1", "2.5", "3.1", "3.3", "3.5", "3.7", "4"];

    private static readonly string[] FourthRank =
        ["none", "1.0", "1.5", "1.7", "2.1", "2.5", "2.7", "3.1", "3.5", "3.7", "3.7 BIO", "4 PSYCH", "4"];

    /// <summary>
    /// One answer from two tracks. Edition is "3" or "4"; sudLevel a bare level code of that edition,
    /// or "none" / "outOfScope" where that track gives nothing; mhLevel an MH code, or "none" / "outOfScope".
    /// Where the substance-use track is at work the answer is a code of the edition;
    /// where only the mental-health track is, it is the MH code.
    /// Drove is substanceUse, mentalHealth, both (same rank) or none. Without a mental-health diagnosis, and
    /// where the ratings themselves do not ask for it, both are not active.
    /// </summary>
    internal static (string Level, bool Coe, string Drove) Both(string edition, string sudLevel, string mhLevel, bool bothActive = true)
    {
        bool fourth = edition switch
        {
            "3" => false,
            "4" => true,
            _ => throw new ArgumentException($"Not an edition: {edition}", nameof(edition)),
        };

        bool sudActive = sudLevel is not ("none" or "outOfScope" or "0.5");
        bool mhActive = mhLevel is not ("none" or "outOfScope");

        if (!mhActive)
        {
            return (sudLevel, false, sudLevel is "none" or "outOfScope" ? "none" : "substanceUse");
        }

        if (!sudActive)
        {
            return (mhLevel, false, "mentalHealth");
        }

        // MH-OP ranks as 1 or 1.5, MH-IOP 2.1, MH-PHP 2.5, MH-INPATIENT 4.
        string mhAs = mhLevel switch
        {
            Op => fourth ? "1.5" : "1",
            Iop => "2.1",
            Php => "2.5",
            Inpatient => "4",
            _ => throw new ArgumentException($"Not a mental-health level: {mhLevel}", nameof(mhLevel)),
        };

        string[] rank = fourth ? FourthRank : ThirdRank;
        int sudRank = Array.IndexOf(rank, sudLevel);
        int mhRank = Array.IndexOf(rank, mhAs);
        if (sudRank < 0)
        {
            throw new ArgumentException($"Not a level of edition {edition}: {sudLevel}", nameof(sudLevel));
        }

        string drove = "both";
        if (sudRank != mhRank)
        {
            drove = sudRank > mhRank ? "substanceUse" : "mentalHealth";
        }

        string governs = sudRank >= mhRank ? sudLevel : mhAs;
        if (fourth && sudLevel == "1.7" && (mhLevel == Iop || mhLevel == Php))
        {
            // Medical management is kept: the one intensive outpatient level that has it.
            governs = "2.7";
        }

        if (!bothActive)
        {
            return (governs, false, drove);
        }

        // Both are active, so COE. The third edition can add it to any level from 1 up.
        if (!fourth)
        {
            return (governs, true, drove);
        }

        // The fourth has no 2.1 COE, 3.1 COE, 3.7 BIO COE or 4 COE; 4 PSYCH counts as COE already.
        return governs switch
        {
            "2.1" => ("2.5", true, drove),
            "3.1" => ("3.5", true, drove),
            "3.7 BIO" => ("4", false, drove),
            "4 PSYCH" => ("4 PSYCH", false, drove),
            "4" => ("4", false, drove),
            _ => (governs, true, drove),
        };
    }

    // ---------------------------------------------------------------- certification

    /// <summary>
    /// Days to the next certification: PHP by day 18, then every 30; IOP every 60. Zero: the text names none.
    /// </summary>
    internal static int CertificationDays(string level, bool first) => (level, first) switch
    {
        (Php, true) => 18,
        (Php, false) => 30,
        (Iop, _) => 60,
        (Op or Inpatient, _) => 0,
        _ => throw new ArgumentException($"Not a mental-health level: {level}", nameof(level)),
    };
}
