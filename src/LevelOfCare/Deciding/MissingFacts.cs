using System.Collections.Immutable;
using LevelOfCare.Engine.Unknowns;

namespace LevelOfCare.Deciding;

/// <summary>The unknown keys that can still change the outcome, most decisive first, then in key order.</summary>
internal static class MissingFacts
{
    public static ImmutableArray<MissingFact> Of(AnswerDiagram<Outcome> outcomes, ReadOnlySpan<int> answers)
    {
        var missing = new List<MissingFact>();
        foreach (var subdimension in Subdimension.All)
        {
            if (answers[subdimension.Index] < 0 && outcomes.Influence(answers, subdimension.Index) is var labels and > 1)
            {
                missing.Add(new(subdimension.Key, labels));
            }
        }

        return [.. missing.OrderByDescending(fact => fact.Labels)];
    }
}
