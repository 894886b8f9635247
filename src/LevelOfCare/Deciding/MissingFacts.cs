using System.Collections.Immutable;
using LevelOfCare.Engine.Unknowns;

namespace LevelOfCare.Deciding;

/// <summary>The unknown questions that can still change the outcome, most decisive first, then in key order.</summary>
internal static class MissingFacts
{
    public static ImmutableArray<MissingFact> Of(AnswerDiagram<Outcome> outcomes, AnsweredCase answered)
    {
        var missing = new List<MissingFact>();
        for (var index = 0; index < answered.Answers.Length; index++)
        {
            if (answered.Answers[index] == AnsweredCase.Unknown && outcomes.Influence(answered.Answers, index) is var labels and > 1)
            {
                missing.Add(new(answered.Questionnaire.Questions[index].Name, labels));
            }
        }

        return [.. missing.OrderByDescending(fact => fact.Labels)];
    }
}
