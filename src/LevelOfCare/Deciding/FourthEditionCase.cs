using LevelOfCare.Criteria.FourthEdition;
using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>A valid fourth-edition case as facts: what is certain, and one answer for each key, or none where it is unknown.</summary>
internal sealed class FourthEditionCase
{
    /// <summary>How an unknown key is written among the answers.</summary>
    public const int Unknown = -1;

    private readonly int[] answers = new int[Subdimension.All.Count];

    public FourthEditionCase(PlacementCase patientCase)
    {
        foreach (var subdimension in Subdimension.All)
        {
            var rated = patientCase.Ratings is { } ratings && ratings.TryGetValue(subdimension.Key, out var value);
            answers[subdimension.Index] = rated ? subdimension.TryParseCode(patientCase.Ratings![subdimension.Key].Code!)!.Order : Unknown;
        }

        Circumstances = [.. CircumstancesOf(patientCase)];
    }

    /// <summary>For each key in order, the place of its code; <see cref="Unknown"/> where it is not rated.</summary>
    public ReadOnlySpan<int> Answers => answers;

    /// <summary>What the case says beside the ratings.</summary>
    public IReadOnlyList<object> Circumstances { get; }

    /// <summary>Whether every key is rated.</summary>
    public bool IsComplete => !answers.AsSpan().Contains(Unknown);

    /// <summary>The facts of the case with every unknown key at its least severe code.</summary>
    public List<object> LeastSevereFacts()
    {
        List<object> facts = [.. Circumstances];
        foreach (var subdimension in Subdimension.All)
        {
            var order = answers[subdimension.Index];
            facts.AddRange(FactsOf(subdimension.Codes[order == Unknown ? ^1 : order]));
        }

        return facts;
    }

    /// <summary>The facts that hold where a subdimension is rated with a code: the rating, and the criteria row that speaks of it.</summary>
    public static IEnumerable<object> FactsOf(RatingCode code)
    {
        yield return new SubdimensionRating(code);
        if (MinimumTable.Find(code) is { } row)
        {
            yield return row;
        }
    }

    private static IEnumerable<object> CircumstancesOf(PlacementCase patientCase)
    {
        yield return new PatientGroup(patientCase.Population, patientCase.Population == Population.Adolescent || patientCase.Age < 18);
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
