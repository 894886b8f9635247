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
        if (NextBelow(indicated.Level, patientCase.Population) is not { } lower)
        {
            return [];
        }

        var removal = search.Find(AskedIn(level), lower, FiringLog.Of(level.Firings));
        return removal is null ? [] : [new(lower.Code, removal.Because, SentenceOf(lower, removal, derivations, known, answered.IsComplete))];
    }

    private static CareLevel? NextBelow(CareLevel indicated, Population population)
    {
        CareLevel? lower = null;
        foreach (var level in indicated.Edition is { } edition ? CareLevel.All(edition) : MentalHealthLevels.All)
        {
            lower = level < indicated && CanBeGiven(level, population) ? level : lower;
        }

        return lower;
    }

    /// <summary>What a case asks for. Requirements of the mental-health track follow from its facts, which are removed instead.</summary>
    private static AskedCase AskedIn(LevelReading level)
    {
        var asked = new AskedCase(level.MildestFacts, level.Known, new(AskedCase.Usual), [], level.Rated.Questionnaire.PlaceOf);
        foreach (var fact in level.Firings.FactsOf())
        {
            if (fact is Requirement requirement && !MentalHealthAsks.IsOfTrack(requirement) && !asked.Requirements.Contains(requirement) && !asked.Assumed.Contains(requirement))
            {
                (level.Derivations.RestsOnAssumption(requirement, level.Known) ? asked.Assumed : asked.Requirements).Add(requirement);
            }
        }

        return asked;
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

        if (all[0].Second is null)
        {
            return [new(level.Code, writer.Write(new(MessageKeys.WhyNotHigher, level.Code, string.Join("; ", NearestOfEachKey(all, neighbors).Select(way => Told(way.First))))))];
        }

        var ways = all.GroupBy(way => (way.First.Name, way.Second?.Name)).Select(same => same.MinBy(neighbors.DistanceOf)).ToList();
        var nearest = ways.OrderBy(neighbors.DistanceOf).Take(MostPairs).ToHashSet();
        var pairs = string.Join("; ", ways.Where(nearest.Contains).Select(way => writer.Write(new(MessageKeys.ChangePair, Told(way.First), Told(way.Second!)))));
        var more = ways.Count - nearest.Count;
        return [new(level.Code, writer.Write(more == 0 ? new(MessageKeys.WhyNotHigherPair, level.Code, pairs) : new(MessageKeys.WhyNotHigherPairs, level.Code, pairs, $"{more}")))];
    }

    /// <summary>Of single changes, the nearest of each key or fact. There are few; they are gone through.</summary>
    private static List<HigherWay> NearestOfEachKey(List<HigherWay> all, Neighbors neighbors)
    {
        var nearest = new List<HigherWay>();
        foreach (var way in all)
        {
            var place = nearest.Count - 1;
            while (place >= 0 && nearest[place].First.Name != way.First.Name)
            {
                place--;
            }

            if (place < 0)
            {
                nearest.Add(way);
            }
            else if (neighbors.DistanceOf(way) < neighbors.DistanceOf(nearest[place]))
            {
                nearest[place] = way;
            }
        }

        return nearest;
    }

    private string Told(CaseChange change) => writer.Write(new(change.Value.Truth is null ? MessageKeys.ChangeRating : MessageKeys.ChangeFact, change.Name, change.Value.ToString()));

    /// <summary>1.0 is reached by transition only, and some levels are for adults only.</summary>
    private static bool CanBeGiven(CareLevel level, Population population) =>
        level != FourthEditionLevels.Level10 && (population == Population.Adult || level.ServesAdolescents);

    private string SentenceOf(CareLevel lower, Removal removal, Derivations derivations, KnownFacts? known, bool isComplete)
    {
        var against = Against(removal, derivations, known);
        var sentences = new List<string>(against.Count + removal.Rules.Count);
        foreach (var driver in against)
        {
            sentences.Add(Cited(driver.Sentence, driver.Rule));
        }

        foreach (var rule in removal.Rules)
        {
            if (!against.Exists(driver => driver.Rule == rule))
            {
                sentences.Add(Cited(drivers.SentenceOf(rule), rule));
            }
        }

        var names = string.Join(", ", removal.Because.AsSpan());
        var closing = removal.Without.Indication is not { } left ? new Message(MessageKeys.WhyNotLowerOutOfScope, names)
            : new Message(isComplete ? MessageKeys.WhyNotLowerWithout : MessageKeys.WhyNotLowerWithoutPartly, names, left.Label);
        return writer.Write(new(MessageKeys.WhyNotLower, lower.Code, string.Join(' ', sentences), writer.Write(closing)));
    }

    /// <summary>What stood against the level, that without a minimum last.</summary>
    private List<Driver> Against(Removal removal, Derivations derivations, KnownFacts? known)
    {
        var against = new List<Driver>();
        foreach (var cited in removal.Cited)
        {
            if (cited is Requirement requirement)
            {
                foreach (var name in DriverWriter.NamesFor(requirement, derivations, known))
                {
                    Insert(against, drivers.Of(requirement, name), removal.Because);
                }
            }
        }

        foreach (var cited in removal.Cited)
        {
            if (cited is SlowerPaceNeed need)
            {
                against.Add(drivers.Of(need, derivations.RuleOf(need)));
            }
        }

        return against;
    }

    /// <summary>Puts a driver in its place: in the order in which the keys and facts are named, then by rule.</summary>
    private static void Insert(List<Driver> ordered, Driver driver, ImmutableArray<string> named)
    {
        var place = ordered.Count;
        while (place > 0 && IsBefore(driver, ordered[place - 1]))
        {
            place--;
        }

        ordered.Insert(place, driver);

        bool IsBefore(Driver one, Driver other) =>
            named.IndexOf(one.About).CompareTo(named.IndexOf(other.About)) is var order and not 0 ? order < 0 : string.CompareOrdinal(one.Rule, other.Rule) < 0;
    }

    private string Cited(string sentence, string rule) => writer.Write(new(MessageKeys.CitedRule, sentence, rule));
}
