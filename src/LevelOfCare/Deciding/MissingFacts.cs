using System.Collections.Immutable;
using LevelOfCare.Engine.Unknowns;

namespace LevelOfCare.Deciding;

/// <summary>The unknown questions that can still change the outcome, most decisive first, then in key order.</summary>
internal static class MissingFacts
{
    public static ImmutableArray<MissingFact> Of<TOutcome>(AnswerDiagram<TOutcome> outcomes, Questionnaire questionnaire, ReadOnlySpan<int> answers)
        where TOutcome : notnull
    {
        var influences = outcomes.Influences(answers);
        var missing = new List<MissingFact>();
        for (var question = 0; question < influences.Length; question++)
        {
            if (influences[question] > 1)
            {
                missing.Add(new(questionnaire.Questions[question].Name, influences[question]));
            }
        }

        return [.. missing.OrderByDescending(fact => fact.Labels)];
    }
}
