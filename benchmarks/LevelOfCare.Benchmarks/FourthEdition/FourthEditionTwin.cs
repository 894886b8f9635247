using LevelOfCare.Benchmarks.ByHand;

namespace LevelOfCare.Benchmarks.FourthEdition;

/// <summary>The fourth edition as somebody would write it by hand for this one purpose: the same answer with the same provenance, complete adult cases.</summary>
internal static class FourthEditionTwin
{
    private static readonly IReadOnlyList<Todo> NothingToDo = [];

    private static readonly Comparison<Minimum> Order = (left, right) =>
    {
        // Most intensive first, enhanced before not; housing last.
        var order = ((int)right.Track).CompareTo((int)left.Track);
        order = order != 0 ? order : right.Enhanced.CompareTo(left.Enhanced);
        return order != 0 ? order : string.CompareOrdinal(left.Key, right.Key);
    };

    public static Answer Decide(PlacementCase patientCase)
    {
        var minima = new List<Minimum>(12);
        List<Todo>? todos = null;
        var (asked, askedOfSafety, askedOfWithdrawal) = (Track.None, Track.None, Track.None);
        var (enhanced, enhancedOfSafety, medication) = (false, false, false);
        foreach (var (key, value) in patientCase.Ratings!)
        {
            var code = value.Code!;
            if (CriteriaTable.Of(key, code) is { } minimum)
            {
                minima.Add(minimum);
                asked |= minimum.Track;
                enhanced |= minimum.Enhanced;
                if (key[0] <= '3' || (key[0] == '4' && code == "E"))
                {
                    askedOfSafety |= minimum.Track;
                    enhancedOfSafety |= minimum.Enhanced;
                }

                if (key[0] == '1')
                {
                    askedOfWithdrawal |= minimum.Track;
                }
            }
            else if (code == "EVAL")
            {
                (todos ??= []).Add(new("EVAL", key));
            }
            else if (code == "MOUD-C")
            {
                medication = true;
            }
        }

        var combined = Combination.Of(asked, enhanced);
        var housing = (asked & Track.Housing) != 0 && combined.Level.Broad <= 2;
        var answer = new Answer(
            $"{combined.Level.Code}{(combined.Enhanced ? " COE" : "")}{(housing ? " + RR" : "")}",
            AddOns(combined.Enhanced, housing, medication),
            Needs(minima, combined, housing),
            todos ?? NothingToDo);
        return answer with
        {
            Faults = Checks.Of(patientCase, new()
            {
                Level = combined.Level,
                Enhanced = combined.Enhanced,
                Housing = housing,
                Medication = medication,
                Floor = askedOfSafety == Track.None ? null : Combination.Of(askedOfSafety, enhancedOfSafety).Level,
                Withdrawal = Withdrawal(askedOfWithdrawal),
                StructureByFact = patientCase.Facts is { Structure24Hour: true } or { ImminentDanger: true },
                Expected = answer.Label == "1.5" && todos is null && IsMonitored(patientCase) ? Rungs.F10 : combined.Level,
            }),
        };
    }

    private static List<Need> Needs(List<Minimum> minima, in Combination combined, bool housing)
    {
        minima.Sort(Order);
        var needs = new List<Need>(minima.Count);
        foreach (var minimum in minima)
        {
            if (minimum.Track == Track.Housing ? housing : (minimum.Track & combined.RestsOn) != 0 || (combined.RestsOnEnhanced && minimum.Enhanced))
            {
                needs.Add(new(minimum.Key, minimum.Code, minimum.Level, minimum.Rule));
            }
        }

        return needs;
    }

    private static AddOn[] AddOns(bool enhanced, bool housing, bool medication) => (enhanced, housing, medication) switch
    {
        (false, false, false) => [],
        (true, false, false) => [AddOn.Coe],
        (false, true, false) => [AddOn.RecoveryResidence],
        (false, false, true) => [AddOn.Moud],
        (true, true, false) => [AddOn.Coe, AddOn.RecoveryResidence],
        (true, false, true) => [AddOn.Coe, AddOn.Moud],
        (false, true, true) => [AddOn.RecoveryResidence, AddOn.Moud],
        _ => [AddOn.Coe, AddOn.RecoveryResidence, AddOn.Moud],
    };

    private static int Withdrawal(Track asked) =>
        (asked & Track.Four) != 0 ? Ladder.Wm4 : (asked & Track.Residential) != 0 ? Ladder.Wm37 : (asked & Track.Intensive) != 0 ? Ladder.Wm2 : (asked & Track.L17) != 0 ? Ladder.Wm1 : Ladder.None;

    /// <summary>In sustained remission, at 1.0 already or with the goals met at 1.5 or 1.7; what is indicated has been looked at before.</summary>
    private static bool IsMonitored(PlacementCase patientCase)
    {
        if (patientCase.Current is not { Remission: Remission.Sustained } current)
        {
            return false;
        }

        var here = new Placement("current", current.Level, current.Edition ?? Edition.Fourth, Edition.Fourth, []).Ranked;
        return here == Rungs.F10 || ((here == Rungs.F15 || here == Rungs.F17) && current.Progress == Progress.GoalsMet);
    }
}
