using LevelOfCare.Benchmarks.ByHand;

namespace LevelOfCare.Benchmarks.ThirdEdition;

/// <summary>The table of requirements, row by row.</summary>
internal static class Requirements
{
    private const string Yes = "true";

    public static void Add(List<Demand> found, in Person person)
    {
        Hospital(found, person);
        Residential(found, person);
        Intensive(found, person);
        Outpatient(found, person);
    }

    private static void Hospital(List<Demand> found, in Person person)
    {
        for (var dimension = 0; dimension < 3; dimension++)
        {
            if (person.D[dimension] == 4)
            {
                found.Add(new(Rungs.T4, Person.NameOf(dimension), "4", "T3-40", IsSafety: true));
            }
        }

        if (!person.IsAdult && person.Case.Withdrawal is { } items)
        {
            foreach (var item in items)
            {
                if (item.NowComplicated == true)
                {
                    found.Add(new(Rungs.T4, "nowComplicated", Yes, "T3-Y3", IsSafety: true));
                    break;
                }
            }
        }
    }

    private static void Residential(List<Demand> found, in Person person)
    {
        var d = person.D;
        var facts = person.Facts;
        if (d[1] == 3)
        {
            found.Add(new(Rungs.T37, "D2", "3", "T3-37a", IsSafety: true));
        }

        if (facts.Nursing24Hour == true)
        {
            found.Add(new(Rungs.T37, "nursing24Hour", Yes, "T3-37b", IsSafety: true));
        }

        if (d[0] == 3)
        {
            if (person.AnyOther(0, 3))
            {
                found.Add(new(Rungs.T37, "D1", "3", "T3-37c", IsSafety: true));
            }

            if (!person.IsAdult)
            {
                found.Add(new(Rungs.T37, "D1", "3", "T3-Y2", IsSafety: true));
            }
        }
        else if (d[0] == 2 && !person.IsAdult)
        {
            found.Add(new(Rungs.T35, "D1", "2", "T3-Y1", IsSafety: true));
        }

        if (d[2] == 3)
        {
            found.Add(new(Rungs.T35, "D3", "3", "T3-35a", IsSafety: true, Enhanced: true));
        }

        if (facts.ImminentDanger == true)
        {
            if (person.Recovery >= 3)
            {
                found.Add(new(Rungs.T35, "imminentDanger", Yes, "T3-35b", IsSafety: true));
            }

            found.Add(new(Rungs.T31, "imminentDanger", Yes, "T3-31c", IsSafety: true));
        }

        if (d[4] == 4)
        {
            found.Add(new(Rungs.T31, "D5", "4", "T3-31a"));
        }

        if (d[5] == 4)
        {
            found.Add(new(Rungs.T31, "D6", "4", "T3-31a"));
        }

        if (facts.Structure24Hour == true)
        {
            found.Add(new(Rungs.T31, "structure24Hour", Yes, "T3-31b", IsSafety: true));
        }
    }

    private static void Intensive(List<Demand> found, in Person person)
    {
        var d = person.D;
        var facts = person.Facts;
        if (person.Recovery >= 2)
        {
            if (facts.NearDailyMonitoring == true)
            {
                found.Add(new(Rungs.T25, "nearDailyMonitoring", Yes, "T3-25a"));
            }

            if (d[1] >= 2 && facts.ConcurrentMedicalCare != true)
            {
                found.Add(new(Rungs.T25, "D2", person.ValueOf(1), "T3-25b"));
            }
        }

        if (d[3] >= 3 && (d[4] >= 3 || d[5] >= 3))
        {
            found.Add(new(Rungs.T25, "D4", person.ValueOf(3), "T3-25c"));
        }

        if (d[4] >= 3 && d[5] >= 3)
        {
            found.Add(new(Rungs.T25, "D5", person.ValueOf(4), "T3-25c"));
        }

        if (d[4] >= 2)
        {
            found.Add(new(Rungs.T21, "D5", person.ValueOf(4), "T3-21a"));
        }

        if (d[5] >= 2)
        {
            found.Add(new(Rungs.T21, "D6", person.ValueOf(5), "T3-21a"));
        }

        if (d[3] >= 2)
        {
            if (person.AnyOther(3, 2))
            {
                found.Add(new(Rungs.T21, "D4", person.ValueOf(3), "T3-21b"));
            }

            if (facts.OutpatientInsufficient == true)
            {
                found.Add(new(Rungs.T21, "D4", person.ValueOf(3), "T3-21b-OUTPATIENT"));
            }
        }

        if (d[2] >= 2 && facts.ConcurrentMentalHealthCare != true)
        {
            found.Add(new(Rungs.T21, "D3", person.ValueOf(2), "T3-21c"));
        }

        if (facts.OutpatientInsufficient == true && (d[2] >= 1 || person.Recovery >= 1))
        {
            found.Add(new(Rungs.T21, "outpatientInsufficient", Yes, "T3-21d"));
        }
    }

    private static void Outpatient(List<Demand> found, in Person person)
    {
        switch (person.Facts.SubstanceUseDisorder)
        {
            case SubstanceUseDisorder.Met:
                found.Add(new(Rungs.T1, "substanceUseDisorder", "met", "T3-10"));
                break;
            case SubstanceUseDisorder.Probable:
                found.Add(new(Rungs.T1, "substanceUseDisorder", "probable", "T3-10"));
                break;
            case null:
                found.Add(new(Rungs.T1, "substanceUseDisorder", "not stated", "T3-10-UNSTATED"));
                break;
            default:
                for (var dimension = 3; dimension < 6; dimension++)
                {
                    if (person.D[dimension] >= 1)
                    {
                        found.Add(new(Rungs.T05, Person.NameOf(dimension), person.ValueOf(dimension), "T3-05"));
                    }
                }

                break;
        }
    }
}
