using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>Says of every part of a case that this version does not evaluate that it does not, so that silence is never taken for approval.</summary>
internal static class UncheckedParts
{
    public static IEnumerable<DecisionNote> Of(PlacementCase patientCase, MessageWriter writer) =>
        Given(patientCase).Select(part => new DecisionNote("NOT-CHECKED", Severity.Warning, part, writer.Write(Sentences.NotChecked(part))));

    private static IEnumerable<string> Given(PlacementCase patientCase)
    {
        if (patientCase.Current is not null)
        {
            yield return "current";
        }

        if (patientCase.Previous.Length > 0)
        {
            yield return "previous";
        }

        if (patientCase.MentalHealth is not null)
        {
            yield return "mentalHealth";
        }
    }
}
