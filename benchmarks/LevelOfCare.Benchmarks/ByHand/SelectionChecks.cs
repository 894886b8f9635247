using System.Text.Json;

namespace LevelOfCare.Benchmarks.ByHand;

/// <summary>What was selected, against what is indicated.</summary>
internal static class SelectionChecks
{
    private static readonly string[] Reasons = [.. Enum.GetNames<SelectionReason>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    public static void Add(List<Fault> faults, Selection selected, Offer[] offers, Edition edition, in Indicated care)
    {
        Placement? found = null;
        foreach (var offer in offers)
        {
            if (offer.Program.Id == selected.Program)
            {
                found = offer.Placement;
                break;
            }
        }

        var placement = found ?? new Placement("selected", selected.Level, edition, edition, []);
        if (found is null)
        {
            PersonChecks.Add(faults, placement, edition, care);
        }

        if (care.Level is not { } level)
        {
            return;
        }

        var expected = care.Expected!;
        var isWithdrawalStep = edition == Edition.Third && placement.Withdrawal > 0 && placement.Withdrawal == care.Withdrawal;
        if (selected.Reason is null && !isWithdrawalStep && Differs(placement, level, edition) && Differs(placement, expected, edition))
        {
            faults.Add(new(
                "OVERRIDE-REASON-MISSING",
                Severity.Violation,
                placement.About,
                $"{placement.Text} was selected and {level.Code} is indicated. Give the coded reason for the difference, or select {level.Code}.",
                "SELECTED-REASON"));
        }

        if (placement.Rank < expected.Rank)
        {
            faults.Add(selected.Reason is { } reason
                ? new(
                    "BELOW-INDICATED",
                    Severity.Warning,
                    placement.About,
                    $"{placement.Text} ranks below {expected.Code}; the reason given is {Reasons[(int)reason]}. Go on looking for {expected.Code}, and review early.",
                    "SELECTED-BELOW-REASON")
                : new(
                    "BELOW-INDICATED",
                    Severity.Violation,
                    placement.About,
                    $"{placement.Text} ranks below {expected.Code}, without a coded reason. Select {expected.Code}, or give the reason.",
                    "SELECTED-BELOW"));
        }

        if (selected.Reason is null && !isWithdrawalStep && placement.Rank > level.Rank)
        {
            faults.Add(new(
                "ABOVE-INDICATED",
                Severity.Warning,
                placement.About,
                $"{placement.Text} is more intensive than {level.Code}, without a reason: more restrictive than needed. Select {level.Code}, or give the reason.",
                "SELECTED-ABOVE"));
        }
    }

    /// <summary>In the third edition withdrawal management is no level of treatment, even where it ranks as one.</summary>
    private static bool Differs(in Placement placement, Rung level, Edition edition) => placement.Ranked != level || (edition == Edition.Third && placement.Withdrawal > 0);
}
