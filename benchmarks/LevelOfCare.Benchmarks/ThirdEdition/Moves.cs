using LevelOfCare.Benchmarks.ByHand;

namespace LevelOfCare.Benchmarks.ThirdEdition;

/// <summary>The table of transitions in the order in which its rows are asked.</summary>
internal static class Moves
{
    private const int TailDays = 14;

    /// <summary>Where the person goes; <see langword="null"/> where nowhere in care and nothing is indicated.</summary>
    /// <param name="patientCase">The case.</param>
    /// <param name="care">What is indicated.</param>
    /// <param name="label">Its label.</param>
    /// <param name="opioidTreatment">The code of the opioid treatment needed, where any is.</param>
    public static Move? Of(PlacementCase patientCase, in Indicated care, string label, string? opioidTreatment)
    {
        var level = care.Level!;
        if (patientCase.Current is not { Level: not "none" } current)
        {
            return care.Withdrawal >= Ladder.Wm32
                ? new("admit", null, Ladder.CodeOf(care.Withdrawal), [$"The person is nowhere in care, and withdrawal needs {Ladder.CodeOf(care.Withdrawal)} before treatment can begin."])
                : level == Rungs.None ? null : new("admit", null, level.Code, [$"The person is nowhere in care, and {label} is indicated."]);
        }

        var stay = new Placement("current", current.Level, current.Edition ?? Edition.Third, Edition.Third, current.AddOns ?? []);
        var move = InCare(current, stay, care, label, opioidTreatment);
        return Tail(patientCase, current, stay) is { } tail ? move with { Because = [.. move.Because, tail] } : move;
    }

    private static Move InCare(CurrentPlacement current, in Placement stay, in Indicated care, string label, string? opioidTreatment)
    {
        var (from, level) = (current.Level, care.Level!);
        if (care.Withdrawal >= Ladder.Wm2 && stay.TakesOn < care.Withdrawal)
        {
            var needed = Ladder.CodeOf(care.Withdrawal);
            return new("withdrawalFirst", from, needed, [$"Withdrawal needs {needed}, and {from} takes on no more than {Ladder.CodeOf(stay.TakesOn)}. Withdrawal management comes first."]);
        }

        if (Discharged(current, stay, care, opioidTreatment) is { } discharged)
        {
            return discharged;
        }

        if (level.Rank > stay.Rank)
        {
            return new("stepUp", from, level.Code, [$"{from} is not sufficient: {label} is indicated. Nobody has to fail at a lower level first."]);
        }

        if (level.Rank == stay.Rank)
        {
            var lacked = Lacked(current, care, opioidTreatment);
            return lacked is null
                ? new("continue", from, from, [$"The ratings ask for the level where the person is: {from}."])
                : new("transfer", from, level.Code, lacked);
        }

        return Lower(current, care, label);
    }

    private static Move? Discharged(CurrentPlacement current, in Placement stay, in Indicated care, string? opioidTreatment)
    {
        if (care.Withdrawal > Ladder.None || opioidTreatment is not null || !LacksOpioidTreatment(current))
        {
            return null;
        }

        var completed = stay.Withdrawal == 0 && (stay.Ranked == Rungs.T05 || stay.Ranked == Rungs.T1) && care.Level!.Rank <= stay.Rank
            && current is { Progress: Progress.GoalsMet, Remission: Remission.Sustained }
            ? $"The goals at {current.Level} are met, remission is sustained, and no more is indicated: treatment is complete."
            : null;
        var nothing = care.Level == Rungs.None
            ? $"No level of care is indicated any more, and neither withdrawal nor opioid treatment holds the person at {current.Level}."
            : null;
        return (nothing, completed) switch
        {
            (null, null) => null,
            ({ } only, null) => new("discharge", current.Level, null, [only]),
            (null, { } only) => new("discharge", current.Level, null, [only]),
            ({ } first, { } second) => new("discharge", current.Level, null, [first, second]),
        };
    }

    private static Move Lower(CurrentPlacement current, in Indicated care, string label)
    {
        List<string>? held = null;
        if (care.Withdrawal >= Ladder.Wm2 && care.Withdrawal > care.Level!.TakesOn)
        {
            (held = []).Add($"{label} is indicated for treatment, but it cannot take on {Ladder.CodeOf(care.Withdrawal)}. The person stays at {current.Level} until withdrawal is over.");
        }

        if (current.Progress is Progress.NotProgressing or Progress.Worsening)
        {
            (held ??= []).Add($"The ratings ask for no more than {label}, but treatment at {current.Level} is without progress. The person stays until both agree.");
        }

        return held is null
            ? new("stepDown", current.Level, care.Level!.Code, [$"The ratings ask for no more than {label}, which is less than {current.Level}."])
            : new("continue", current.Level, current.Level, held);
    }

    /// <summary>Why a transfer: the add-ons needed that the current list lacks, by name.</summary>
    private static List<string>? Lacked(CurrentPlacement current, in Indicated care, string? opioidTreatment)
    {
        if (current.AddOns is not { } addOns)
        {
            return null;
        }

        List<string>? lacked = null;
        if (care.Biomedical && !addOns.Contains("BIO"))
        {
            (lacked = []).Add(Sentence("BIO", current.Level));
        }

        if (care.Enhanced && !addOns.Contains("COE"))
        {
            (lacked ??= []).Add(Sentence("COE", current.Level));
        }

        if (opioidTreatment is not null && LacksOpioidTreatment(current))
        {
            (lacked ??= []).Add(Sentence(opioidTreatment, current.Level));
        }

        return lacked;

        static string Sentence(string addOn, string level) => $"{addOn} is needed, and the current placement at {level} does not list it.";
    }

    private static bool LacksOpioidTreatment(CurrentPlacement current) =>
        current.AddOns is { } addOns && !addOns.Contains("OTP") && !addOns.Contains("OBOT") && !addOns.Contains("MOUD");

    private static string? Tail(PlacementCase patientCase, CurrentPlacement current, in Placement stay)
    {
        if (stay.Ranked != Rungs.T21 || current.TailSince is not { } since || since > patientCase.AssessedOn)
        {
            return null;
        }

        var ends = since.AddDays(TailDays);
        return patientCase.AssessedOn < ends
            ? $"On the way out of 2.1 fewer hours are in order; the person is still in 2.1. From {ends:yyyy-MM-dd} on the minimum holds again."
            : null;
    }
}
