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

        if (patientCase.Preferences is not null)
        {
            yield return "preferences";
        }

        if (patientCase.Programs.Length > 0)
        {
            yield return "programs";
        }

        if (patientCase.Coverage is not null)
        {
            yield return "coverage";
        }

        if (patientCase.Selected is not null)
        {
            yield return "selected";
        }

        // The mental-health track alone has no ratings to read scales beside.
        if (patientCase is { Edition: null, Withdrawal.Length: > 0 })
        {
            yield return CaseFactNames.Withdrawal;
        }
    }
}
