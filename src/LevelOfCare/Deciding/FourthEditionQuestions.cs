using LevelOfCare.Criteria.FourthEdition;
using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>What the fourth edition asks: a code for each of the twelve keys.</summary>
internal static class FourthEditionQuestions
{
    public static Questionnaire Questionnaire { get; } = new([.. Subdimension.All.Select(subdimension => new CaseQuestion(
        subdimension.Key,
        [.. subdimension.Codes.Select(code => new Answer(new(code.Code), [.. FactsOf(code)]))],
        subdimension.Codes.Count - 1))]);

    public static AnsweredCase Answer(PlacementCase patientCase)
    {
        var answers = new int[Subdimension.All.Count];
        answers.AsSpan().Fill(AnsweredCase.Unknown);
        var ratings = SortedByKey<RatingValue>.Of(patientCase.Ratings!);
        for (var place = 0; place < ratings.Count; place++)
        {
            var subdimension = Subdimension.TryParse(ratings.OrderedKeys[place])!;
            answers[subdimension.Index] = subdimension.OrderOf(ratings.OrderedValues[place].Code);
        }

        return new(Questionnaire, answers, Circumstances.Of(patientCase));
    }

    /// <summary>The facts that hold where a subdimension is rated with a code: the rating, and the criteria row that speaks of it.</summary>
    private static IEnumerable<object> FactsOf(RatingCode code)
    {
        yield return new SubdimensionRating(code);
        if (MinimumTable.Find(code) is { } row)
        {
            yield return row;
        }
    }
}
