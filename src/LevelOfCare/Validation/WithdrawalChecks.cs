using System.Collections.Immutable;
using LevelOfCare.Json;

namespace LevelOfCare.Validation;

/// <summary>Checks withdrawal scales: their ranges, and that each is made for its substance.</summary>
internal static class WithdrawalChecks
{
    public static void Check(PlacementCase patientCase, CaseProblems problems)
    {
        var items = patientCase.Withdrawal ?? [];
        for (var place = 0; place < items.Length; place++)
        {
            if (!IsPlain(items, place))
            {
                Check(items, place, problems);
            }
        }
    }

    /// <summary>Whether nothing can be wrong with an item; what is wrong is worked out for the others only.</summary>
    private static bool IsPlain(ImmutableArray<WithdrawalItem> items, int place)
    {
        var item = items[place];
        return Codes.Substance.Knows(item.Substance)
            && !Repeats(items, place)
            && item.CiwaAr is null or (>= 0 and <= ScaleRanges.MostCiwaAr)
            && item.Cows is null or (>= 0 and <= ScaleRanges.MostCows)
            && (item.CiwaAr is null || item.Substance is Substance.Alcohol or Substance.Sedative)
            && (item.Cows is null || item.Substance is Substance.Opioid);
    }

    private static bool Repeats(ImmutableArray<WithdrawalItem> items, int place)
    {
        for (var earlier = 0; earlier < place; earlier++)
        {
            if (items[earlier].Substance == items[place].Substance)
            {
                return true;
            }
        }

        return false;
    }

    private static void Check(ImmutableArray<WithdrawalItem> items, int place, CaseProblems problems)
    {
        var item = items[place];
        var path = $"$.withdrawal[{place}]";
        if (!Codes.Substance.Knows(item.Substance))
        {
            problems.UnknownValue($"{path}.substance", $"{item.Substance}");
        }
        else if (Repeats(items, place))
        {
            problems.Repeated($"{path}.substance", Codes.Substance.Of(item.Substance), "substance");
        }

        Scale($"{path}.ciwaAr", item.CiwaAr, ScaleRanges.MostCiwaAr, item.Substance is Substance.Alcohol or Substance.Sedative, "with alcohol or sedative only");
        Scale($"{path}.cows", item.Cows, ScaleRanges.MostCows, item.Substance is Substance.Opioid, "with opioid only");

        void Scale(string path, int? total, int most, bool isMadeForIt, string allowed)
        {
            if (total is { } value && value is < 0 || total > most)
            {
                problems.Scale(path, total!.Value, most);
            }

            if (total is { } given && !isMadeForIt)
            {
                problems.ScaleOfOther(path, given, allowed);
            }
        }
    }
}
