using System.Globalization;
using LevelOfCare.Cli.Pages;

namespace LevelOfCare.Cli.Reports;

/// <summary>Which case a report is about.</summary>
internal static class CaseLine
{
    private const int LettersOfId = 40;

    public static Phrase Of(PlacementCase patientCase) => Phrase.Join(" · ", Parts(patientCase));

    /// <summary>The case in a few words; a long id is cut, since it has one line.</summary>
    public static string Foot(PlacementCase patientCase) =>
        $"{(patientCase.Id is { } id ? $"case {(id.Length <= LettersOfId ? id : $"{id[..LettersOfId]}…")}, " : "")}assessed on {Day(patientCase.AssessedOn)}";

    private static IEnumerable<Phrase> Parts(PlacementCase patientCase)
    {
        yield return patientCase.Id is { } id ? "Case " + Phrase.Code(id) : "Case without id";
        yield return $"assessed on {Day(patientCase.AssessedOn)}";
        if (patientCase.Edition is { } edition)
        {
            yield return $"edition {Words.Of(edition)}";
        }

        yield return (patientCase.Population == Population.Adult ? "adult" : "adolescent") + (patientCase.Age is { } age ? $", {age.ToString(CultureInfo.InvariantCulture)} years" : "");
        if (patientCase.AgeNote is { } note)
        {
            yield return $"age note: {note}";
        }
    }

    /// <summary>A day as ISO 8601 writes it, which no reader takes for another.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
