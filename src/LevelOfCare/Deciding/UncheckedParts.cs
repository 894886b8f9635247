using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>Says of every part of a case that this version does not evaluate that it does not, so that silence is never taken for approval.</summary>
internal static class UncheckedParts
{
    public static IEnumerable<DecisionNote> Of(PlacementCase patientCase, MessageWriter writer) =>
        Given(patientCase).Select(part => new DecisionNote("NOT-CHECKED", Severity.Warning, part, writer.Write(Sentences.NotChecked(part))));

    private static IEnumerable<string> Given(PlacementCase patientCase)
    {
        // Where the person is, programs, wishes, coverage and selection are checked by the rules of an edition; where there is none, nothing is.
        if (patientCase.Edition is null)
        {
            foreach (var part in WithoutEdition(patientCase))
            {
                yield return part;
            }
        }

        // The mental-health track alone has no ratings to read scales beside.
        if (patientCase is { Edition: null, Withdrawal.Length: > 0 })
        {
            yield return CaseFactNames.Withdrawal;
        }
    }

    private static IEnumerable<string> WithoutEdition(PlacementCase patientCase) => new[]
    {
        patientCase.Current is null ? null : "current",
        patientCase.Previous.Length == 0 ? null : "previous",
        patientCase.Preferences is null ? null : "preferences",
        patientCase.Programs.Length == 0 ? null : "programs",
        patientCase.Coverage is null ? null : "coverage",
        patientCase.Selected is null ? null : "selected",
    }.OfType<string>();
}
