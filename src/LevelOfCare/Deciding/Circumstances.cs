using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>What a case says beside the questions of its edition, as facts: who the person is, the diagnosis, tags.</summary>
internal static class Circumstances
{
    public static IEnumerable<object> Of(PlacementCase patientCase)
    {
        yield return new PatientGroup(patientCase.Population, patientCase.Population == Population.Adolescent || patientCase.Age < 18, patientCase.Age < 12);
        if (patientCase.Facts.SubstanceUseDisorder is { } diagnosis)
        {
            yield return new Diagnosis(diagnosis);
        }

        foreach (var (key, value) in (patientCase.Tags ?? new Dictionary<string, string>()).OrderBy(tag => tag.Key, StringComparer.Ordinal))
        {
            yield return new CaseTag(key, value);
        }
    }
}
