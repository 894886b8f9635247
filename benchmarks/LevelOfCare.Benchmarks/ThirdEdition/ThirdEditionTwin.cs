using LevelOfCare.Benchmarks.ByHand;

namespace LevelOfCare.Benchmarks.ThirdEdition;

/// <summary>
/// The third edition as somebody would write it by hand for this one purpose: label, add-ons, withdrawal, drivers, actions, constraints and transition of a
/// complete case, with the same provenance.
/// </summary>
internal static class ThirdEditionTwin
{
    private static readonly IReadOnlyList<Todo> NothingToDo = [];

    private static readonly Comparison<Demand> Order = (left, right) =>
    {
        // Most intensive first, enhanced before not.
        var order = right.Level.Rank.CompareTo(left.Level.Rank);
        order = order != 0 ? order : right.Enhanced.CompareTo(left.Enhanced);
        order = order != 0 ? order : string.CompareOrdinal(left.About, right.About);
        return order != 0 ? order : string.CompareOrdinal(left.Rule, right.Rule);
    };

    private static readonly Comparison<Todo> ByCode = (left, right) =>
    {
        var order = string.CompareOrdinal(left.Code, right.Code);
        return order != 0 ? order : string.CompareOrdinal(left.About, right.About);
    };

    public static Answer Decide(PlacementCase patientCase)
    {
        var person = new Person(patientCase, stackalloc int[6]);
        var demands = new List<Demand>(12);
        Requirements.Add(demands, person);
        demands.Sort(Order);

        List<Todo>? todos = null;
        var withdrawal = WithdrawalByHand.Of(person, ref todos);
        if (person.Facts.SubstanceUseDisorder is null or SubstanceUseDisorder.Probable)
        {
            (todos ??= []).Add(new("CONFIRM-DIAGNOSIS", "substanceUseDisorder"));
        }

        var level = demands.Count == 0 ? Rungs.None : demands[0].Level;
        if (person.IsNotMet && level == Rungs.T4)
        {
            (todos ??= []).Add(new("EVALUATE-NOW", "substanceUseDisorder"));
        }

        todos?.Sort(ByCode);
        var isSlower = person.Facts.CognitiveLimitation == true && person.IsAdult && (level == Rungs.T31 || level == Rungs.T35) && person.D[1] <= 2 && person.D[2] <= 2;
        var floor = Floor(demands, isSlower);
        var care = new Indicated
        {
            Floor = floor,
            Withdrawal = person.IsAdult ? withdrawal.Level : Ladder.None,
            StructureByFact = person.Facts is { Structure24Hour: true } or { ImminentDanger: true } or { Nursing24Hour: true },
        };
        var detoxification = person.IsAdult ? new Detoxification(Ladder.CodeOf(withdrawal.Level), withdrawal.Basis) : null;
        var opioidTreatment = OpioidTreatment(person, level);
        if ((person.IsNotMet && level.Rank > Rungs.T1.Rank && level != Rungs.T4) || patientCase.Age < 12)
        {
            return new(null, [], [], todos ?? NothingToDo)
            {
                Withdrawal = detoxification,
                Faults = Checks.Of(patientCase, care with { Medication = opioidTreatment is not null, OpioidProgram = opioidTreatment == "OTP" }),
            };
        }

        return Decided(person, demands, todos, level, isSlower, care, detoxification, opioidTreatment);
    }

    private static Answer Decided(in Person person, List<Demand> demands, List<Todo>? todos, Rung table, bool isSlower, Indicated care, Detoxification? detoxification, string? opioidTreatment)
    {
        var level = isSlower ? Rungs.T33 : table;
        var isTreatment = table.Rank >= Rungs.T1.Rank;
        var asksEnhanced = person.D[2] >= 3 || (person.D[2] == 2 && person.Facts.ConcurrentMentalHealthCare != true);
        var asksBiomedical = person.D[1] == 3 || (person.D[1] == 2 && person.Facts.ConcurrentMedicalCare != true);
        var motivation = table == Rungs.T1 && person.D[3] >= 2 && !person.AnyOther(3, 2);

        var addOns = new List<AddOn>();
        var needs = new List<Need>(demands.Count + 4);
        foreach (var demand in demands)
        {
            needs.Add(new(demand.About, demand.Value, demand.Enhanced ? $"{demand.Level.Code} COE" : demand.Level.Code, demand.Rule));
        }

        if (asksBiomedical)
        {
            needs.Add(new("D2", person.ValueOf(1), "BIO", person.D[1] == 3 ? "T3-BIO-SEVERE" : "T3-BIO"));
        }

        if (asksEnhanced)
        {
            needs.Add(new("D3", person.ValueOf(2), "COE", person.D[2] >= 3 ? "T3-COE-SEVERE" : "T3-COE"));
        }

        if (isSlower)
        {
            needs.Add(new("cognitiveLimitation", "true", "3.3", "T3-33"));
        }

        var (biomedical, enhanced) = (isTreatment && asksBiomedical, isTreatment && asksEnhanced);
        if (biomedical)
        {
            addOns.Add(AddOn.Bio);
        }

        if (enhanced)
        {
            addOns.Add(AddOn.Coe);
        }

        if (opioidTreatment is not null)
        {
            addOns.Add(opioidTreatment == "OTP" ? AddOn.Otp : AddOn.Obot);
            needs.Add(new("wantsOpioidMedication", "true", opioidTreatment, opioidTreatment == "OTP" ? "T3-OTP" : "T3-OBOT"));
        }

        if (motivation)
        {
            addOns.Add(AddOn.Met);
            needs.Add(new("D4", person.ValueOf(3), "MET", "T3-MET"));
        }

        var label = (biomedical, enhanced) switch
        {
            (false, false) => level.Code,
            (true, false) => $"{level.Code} BIO",
            (false, true) => $"{level.Code} COE",
            _ => $"{level.Code} BIO COE",
        };
        care = care with
        {
            Level = level,
            Expected = level,
            Biomedical = biomedical,
            Enhanced = enhanced,
            Medication = opioidTreatment is not null,
            OpioidProgram = opioidTreatment == "OTP",
        };
        return new(label, addOns, needs, todos ?? NothingToDo)
        {
            Withdrawal = detoxification,
            Faults = Checks.Of(person.Case, care),
            Move = Moves.Of(person.Case, care, label, opioidTreatment),
        };
    }

    /// <summary>The highest requirement of safety, at most 3.3 where that takes the level's place.</summary>
    private static Rung? Floor(List<Demand> demands, bool isSlower)
    {
        foreach (var demand in demands)
        {
            if (demand.IsSafety)
            {
                return isSlower && demand.Level.Rank > Rungs.T33.Rank ? Rungs.T33 : demand.Level;
            }
        }

        return null;
    }

    private static string? OpioidTreatment(in Person person, Rung level) =>
        person.Facts is { OpioidUseDisorder: true, WantsOpioidMedication: true } && level.Rank >= Rungs.T1.Rank ? person.D[3] >= 3 && person.D[4] >= 3 ? "OTP" : "OBOT" : null;
}
