namespace LevelOfCare.Benchmarks.ByHand;

/// <summary>The person against a program, or against a level selected without one.</summary>
internal static class PersonChecks
{
    /// <summary>What any placement must answer.</summary>
    public static void Add(List<Fault> faults, in Placement placement, Edition edition, in Indicated care)
    {
        if (care.Floor is { } floor && placement.Rank < floor.Rank)
        {
            faults.Add(new(
                "BELOW-SAFETY-FLOOR",
                Severity.Violation,
                placement.About,
                $"{placement.Text} ranks below {floor.Code}, the least that is safe. No reason makes it safe: place the person at {floor.Code} or above; where that is refused, record the refusal, keep the person seen, and go on offering it.",
                "PERSON-FLOOR"));
        }

        if (placement.TakesOn < care.Withdrawal)
        {
            if (care.Withdrawal >= Ladder.Wm2)
            {
                var needed = Ladder.CodeOf(care.Withdrawal);
                var here = placement.Code == "2.1" ? "IOP" : placement.Text;
                faults.Add(new(
                    "WITHDRAWAL-EXCEEDS-LEVEL",
                    Severity.Violation,
                    placement.About,
                    $"The person needs {needed}, and {here} takes on {Ladder.CodeOf(placement.TakesOn)}. Detoxify first: {needed}, then {here}.",
                    "PERSON-WITHDRAWAL"));
            }
            else
            {
                faults.Add(new(
                    "WITHDRAWAL-EXCEEDS-LEVEL", Severity.Warning, placement.About, $"The person needs 1-WM, which {placement.Text} does not deliver. Arrange 1-WM beside it.", "PERSON-WITHDRAWAL-1"));
            }
        }

        if (edition == Edition.Fourth && care.Level is { Medical: true } && placement.Ranked is not { Medical: true })
        {
            faults.Add(new(
                "MEDICAL-MANAGEMENT-MISSING",
                Severity.Violation,
                placement.About,
                $"{care.Level.Code} is indicated, which is medically managed, and {placement.Text} is not. Choose a medically managed program; a higher rank does not stand in for it.",
                "PERSON-MEDICAL"));
        }

        if (!placement.DayAndNight && (care.StructureByFact || care.Level is { DayAndNight: true }))
        {
            faults.Add(new(
                "SUPERVISION-24H-MISSING",
                Severity.Violation,
                placement.About,
                $"The person needs somebody there day and night, and {placement.Text} does not have that. Choose a program with 24-hour staffing.",
                care.StructureByFact ? "PERSON-24H-FACT" : "PERSON-24H-LEVEL"));
        }
    }

    /// <summary>What only a program can say of itself.</summary>
    public static void Add(List<Fault> faults, Offer offer, PlacementCase patientCase, in Indicated care, Offer[] offers)
    {
        var id = offer.Program.Id;
        Population(faults, offer, patientCase);
        if (offer.StatesCapabilities)
        {
            if (care.Enhanced && !offer.Enhanced && offer.Placement.Level != Rungs.F4Psych)
            {
                faults.Add(new("COE-MISSING", Severity.Violation, id, "Co-occurring enhanced care (COE) is needed, and the program does not have it. Choose a program that is enhanced.", "PERSON-COE"));
            }

            if (care.Biomedical && !offer.Biomedical && offer.Placement.Level != Rungs.F37Bio)
            {
                faults.Add(new("BIO-MISSING", Severity.Violation, id, "Biomedically enhanced care (BIO) is needed, and the program does not have it. Choose a program that is enhanced.", "PERSON-BIO"));
            }

            if (care.Medication && !offer.Medication)
            {
                faults.Add(new(
                    "MOUD-MISSING",
                    Severity.Violation,
                    id,
                    "Medication for opioid use disorder is needed, and the program does not offer it. Choose a program that does, or arrange it there before the person starts.",
                    "PERSON-MOUD"));
            }
            else if (care.OpioidProgram && !offer.OpioidProgram)
            {
                faults.Add(new("MOUD-MISSING", Severity.Violation, id, "An opioid treatment program (OTP) is needed, and the program is none. Choose one that is.", "PERSON-OTP"));
            }

            if (care.Housing && !offer.Housing && !offer.Placement.DayAndNight)
            {
                faults.Add(new("RR-MISSING", Severity.Warning, id, "A recovery residence is needed beside the program, which offers none. Arrange one.", "PERSON-RR"));
            }
        }

        if (offer.Conflicts is { } conflicts)
        {
            var free = Schedule.Free(offer, offers);
            faults.Add(new(
                "SCHEDULE-CONFLICT",
                Severity.Warning,
                id,
                free.Length > 0
                    ? $"Sessions fall into times the person must keep: {conflicts}. Programs that keep them free: {free}. Choose one of those, or ask for other session times."
                    : $"Sessions fall into times the person must keep: {conflicts}. No other program given keeps them free: ask for other session times.",
                "PERSON-SCHEDULE"));
        }
    }

    private static void Population(List<Fault> faults, Offer offer, PlacementCase patientCase)
    {
        var isAdolescent = patientCase.Population == LevelOfCare.Population.Adolescent;
        var isMinor = isAdolescent || patientCase.Age < 18;
        if ((offer.Program.Populations is { } served && !served.Contains(patientCase.Population))
            || (isAdolescent && offer.Placement.Level == Rungs.T33)
            || (isMinor && offer.Placement.IsFourth))
        {
            var who = isAdolescent ? "adolescents" : isMinor ? "adults below 18" : "adults";
            faults.Add(new("POPULATION-NOT-SERVED", Severity.Violation, offer.Program.Id, $"The program does not serve {who}. Choose one that does.", "PERSON-POPULATION"));
        }
    }
}
