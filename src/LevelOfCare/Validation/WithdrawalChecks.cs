using LevelOfCare.Json;

namespace LevelOfCare.Validation;

/// <summary>Checks withdrawal scales: their ranges, and that each is made for its substance.</summary>
internal static class WithdrawalChecks
{
    public static void Check(PlacementCase patientCase, CaseProblems problems)
    {
        var seen = new HashSet<Substance>();
        var place = 0;
        foreach (var item in patientCase.Withdrawal ?? [])
        {
            var path = $"$.withdrawal[{place++}]";
            if (!Codes.Substance.Knows(item.Substance))
            {
                problems.UnknownValue($"{path}.substance", $"{item.Substance}");
            }
            else if (!seen.Add(item.Substance))
            {
                problems.Repeated($"{path}.substance", Codes.Substance.Of(item.Substance), "substance");
            }

            Scale($"{path}.ciwaAr", item.CiwaAr, ScaleRanges.MostCiwaAr, item.Substance is Substance.Alcohol or Substance.Sedative, "with alcohol or sedative only");
            Scale($"{path}.cows", item.Cows, ScaleRanges.MostCows, item.Substance is Substance.Opioid, "with opioid only");
        }

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
