using System.Collections.Immutable;
using LevelOfCare.Engine;
using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Deciding.WhyNot;

/// <summary>Says why not the next lower level, and what the next higher one would take, in sentences made of the requirements and rules of the derivation.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
internal sealed class WhyNotWriter(RuleProgram program, OutcomeReading reading, DriverWriter drivers, MessageWriter writer)
{
    /// <summary>How many pairs of changes a sentence tells.</summary>
    private const int MostPairs = 6;

    private readonly RemovalSearch search = new(program, reading);

    /// <summary>
    /// Why not the next lower level that the edition can give the person, or where the mental-health need is indicated by itself, the next lower of its track; none at the lowest.
    /// </summary>
    public ImmutableArray<WhyNotLower> Lower(PlacementCase patientCase, AnsweredCase answered, Indication indicated, LevelReading level)
    {
        var (derivations, known) = (level.Derivations, level.Known);
        var ladder = indicated.Level.Edition is { } edition ? CareLevel.All(edition) : MentalHealthLevels.All;
        if (ladder.LastOrDefault(level => level < indicated.Level && CanBeGiven(level, patientCase.Population)) is not { } lower)
        {
            return [];
        }

        var asked = new AskedCase(answered.MildestFacts(), known, [], [], answered.Questionnaire.PlaceOf);
        foreach (var requirement in derivations.EveryOf<Requirement>())
        {
            if (!MentalHealthAsks.IsOfTrack(requirement))
            {
                (derivations.RestsOnAssumption(requirement, known) ? asked.Assumed : asked.Requirements).Add(requirement);
            }
        }

        var removal = search.Find(asked, lower, FiringLog.Of(level.Firings));
        return removal is null ? [] : [new(lower.Code, removal.Because, SentenceOf(lower, removal, derivations, known, answered.IsComplete))];
    }

    /// <summary>
    /// What the next higher level that one change or two give would take; none at the highest. For each key, or pair of keys, the nearest change is told. Where two are needed there can be very many:
    /// then those nearest to the case are told, in key order, and the others counted.
    /// </summary>
    public ImmutableArray<WhyNotHigher> Higher(Neighbors neighbors)
    {
        if (neighbors.NextHigher() is not var (level, all))
        {
            return [];
        }

        var ways = all.GroupBy(way => (way.First.Name, way.Second?.Name)).Select(same => same.MinBy(neighbors.DistanceOf)).ToList();
        if (ways[0].Second is null)
        {
            return [new(level.Code, writer.Write(new(MessageKeys.WhyNotHigher, level.Code, string.Join("; ", ways.Select(way => Told(way.First))))))];
        }

        var nearest = ways.OrderBy(neighbors.DistanceOf).Take(MostPairs).ToHashSet();
        var pairs = string.Join("; ", ways.Where(nearest.Contains).Select(way => writer.Write(new(MessageKeys.ChangePair, Told(way.First), Told(way.Second!)))));
        var more = ways.Count - nearest.Count;
        return [new(level.Code, writer.Write(more == 0 ? new(MessageKeys.WhyNotHigherPair, level.Code, pairs) : new(MessageKeys.WhyNotHigherPairs, level.Code, pairs, $"{more}")))];

        string Told(CaseChange change) => writer.Write(new(change.Value.Truth is null ? MessageKeys.ChangeRating : MessageKeys.ChangeFact, change.Name, $"{change.Value}"));
    }

    /// <summary>1.0 is reached by transition only, and some levels are for adults only.</summary>
    private static bool CanBeGiven(CareLevel level, Population population) =>
        level != FourthEditionLevels.Level10 && (population == Population.Adult || level.ServesAdolescents);

    private string SentenceOf(CareLevel lower, Removal removal, Derivations derivations, KnownFacts? known, bool isComplete)
    {
        var against = removal.Cited.OfType<Requirement>().SelectMany(requirement => drivers.Of(requirement, derivations, known))
            .OrderBy(driver => removal.Because.IndexOf(driver.About)).ThenBy(driver => driver.Rule, StringComparer.Ordinal)
            .Concat(removal.Cited.OfType<SlowerPaceNeed>().Select(need => drivers.Of(need, derivations.RuleOf(need))))
            .ToList();
        var combined = removal.Rules.Where(rule => !against.Exists(driver => driver.Rule == rule)).Select(rule => Cited(drivers.SentenceOf(rule), rule));
        var names = string.Join(", ", removal.Because);
        var closing = removal.Without.Indication is not { } left ? new Message(MessageKeys.WhyNotLowerOutOfScope, names)
            : new Message(isComplete ? MessageKeys.WhyNotLowerWithout : MessageKeys.WhyNotLowerWithoutPartly, names, left.Label);
        return writer.Write(new(MessageKeys.WhyNotLower, lower.Code, string.Join(' ', against.Select(driver => Cited(driver.Sentence, driver.Rule)).Concat(combined)), writer.Write(closing)));
    }

    private string Cited(string sentence, string rule) => writer.Write(new(MessageKeys.CitedRule, sentence, rule));
}
