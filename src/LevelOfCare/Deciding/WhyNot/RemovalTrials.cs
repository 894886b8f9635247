using System.Numerics;
using LevelOfCare.Engine;
using LevelOfCare.Facts;

namespace LevelOfCare.Deciding.WhyNot;

/// <summary>One search for a smallest set: which sets were tried, and what is known from those without which it was still too much.</summary>
/// <param name="asked">What the case asks for.</param>
/// <param name="combination">The rules that combine requirements.</param>
/// <param name="hasMentalHealth">Whether they know the mental-health track.</param>
/// <param name="reading">Which facts say what is indicated.</param>
/// <param name="most">The level that is to be enough.</param>
/// <param name="conditions">The unknown conditions of a program that count as met; where <see langword="null"/>, whichever asks for less.</param>
internal sealed class RemovalTrials(AskedCase asked, RuleProgram combination, bool hasMentalHealth, OutcomeReading reading, CareLevel most, IReadOnlySet<MentalHealthFact>? conditions)
{
    private readonly Asks asks = new(asked, hasMentalHealth);

    /// <summary>Without a disorder a hospital requirement alone keeps the criteria in force: what takes every one of them leaves no level, whatever else asks for one.</summary>
    private readonly bool hospitalKeepsScope = asked.Facts.Exists(static fact => fact is Diagnosis { IsNotMet: true }) && !asked.Assumed.Exists(IsHospital);

    /// <summary>Of each of these a set must take a part.</summary>
    private readonly List<ulong> conflicts = new(AskedCase.Usual);

    private readonly List<ulong> tried = [];
    private readonly List<Requirement> citedOfTrack = [];
    private readonly List<string> rules = [];
    private BigInteger cited;
    private Enough? best;

    /// <summary>Tries sets, small ones first, until no other of that size is left that may do.</summary>
    /// <param name="decided">The firings of the rules of the level with nothing removed.</param>
    /// <returns>The best set; <see langword="null"/> where none would do.</returns>
    public Removal? Find(FiringLog decided)
    {
        for (var size = 0; size <= asks.NameCount && best is null; size++)
        {
            while (HittingSets.FirstUntried(conflicts, size, tried) is { } set)
            {
                tried.Add(set);
                if (!Try(set, set == 0 && !hasMentalHealth ? decided : Run(Without(set))))
                {
                    return null;
                }
            }
        }

        if (best is null)
        {
            return null;
        }

        var because = asks.NamesIn(best.Set);
        var against = asks.In(cited, best.Set);
        against.AddRange(citedOfTrack.Where(requirement => because.Contains(requirement.About)));
        rules.Sort(StringComparer.Ordinal);
        return new(because, best.Outcome, against, rules);
    }

    /// <summary>Looks at what is left without a set.</summary>
    /// <returns>Whether there may be a set that does.</returns>
    private bool Try(ulong set, FiringLog left)
    {
        var outcome = Conclusion.OutcomeOf(left, reading);
        if (outcome.Indication is not { } indication || !IsAbove(indication.Level, most))
        {
            var enough = new Enough(set, outcome);
            best = best is null || IsBetter(enough, best) ? enough : best;
            return true;
        }

        var supports = new SupportSets(left, asks);
        var tooMuch = TooMuch(left) ?? reading.FactOf(indication);
        foreach (var way in supports.Of(tooMuch))
        {
            cited |= way;
            AddConflicts(asks.NamesOf(way), set);
        }

        if (conflicts.Contains(0))
        {
            return false;
        }

        if (hasMentalHealth)
        {
            var ofTrack = supports.Below(tooMuch).OfType<Requirement>().Where(MentalHealthAsks.IsOfTrack).ToList();
            citedOfTrack.AddRange(ofTrack.Except(citedOfTrack));
            rules.AddRange(ofTrack.Where(requirement => IsAbove(requirement.Minimum, most)).SelectMany(supports.RulesThatYield).Except(rules));
            rules.AddRange((set == 0 ? supports.RulesOfBothTo(reading.FactOf(indication)) : []).Except(rules));
        }

        supports.AddRulesThatRead(rules, cited, citedOfTrack);
        conflicts.Sort(static (left, right) => ulong.PopCount(left).CompareTo(ulong.PopCount(right)));
        return true;
    }

    private void AddConflicts(ulong names, ulong removed)
    {
        if (!hospitalKeepsScope)
        {
            conflicts.Add(names);
            return;
        }

        var keepers = asked.Requirements.Where(IsHospital).Select(requirement => asks.BitOf(requirement.About)).Where(keeper => (removed & keeper) == 0);
        conflicts.AddRange(keepers.Select(keeper => names | keeper).DefaultIfEmpty(names).Distinct());
    }

    /// <summary>
    /// Of sets of the same size, the one that leads nearest to the level; then one of what asks for a level rather than of a diagnosis, without which there is no need; then the one with the first key.
    /// </summary>
    private bool IsBetter(Enough one, Enough other)
    {
        var nearer = IntensityOrder.Instance.Compare(one.Outcome.Indication?.Level, other.Outcome.Indication?.Level);
        var (oneIsOfDiagnosis, otherIsOfDiagnosis) = (IsOfDiagnosis(one), IsOfDiagnosis(other));
        var different = one.Set ^ other.Set;
        return nearer != 0 ? nearer > 0
            : oneIsOfDiagnosis != otherIsOfDiagnosis ? otherIsOfDiagnosis
            : (one.Set & (different & (~different + 1))) != 0;
    }

    private bool IsOfDiagnosis(Enough enough) => hasMentalHealth && Array.Exists(Diagnoses, name => (enough.Set & asks.BitOf(name)) != 0);

    private List<object> Without(ulong removed)
    {
        var slower = (removed & asks.BitOf(Asks.Slower)) != 0;
        var left = new List<object>(asked.Facts.Count + asked.Assumed.Count + asked.Requirements.Count);
        foreach (var fact in hasMentalHealth ? MentalHealthAsks.Left(asked, name => (removed & asks.BitOf(name)) != 0, conditions) : asked.Facts)
        {
            if (!slower || fact is not CircumstanceHolds { Circumstance: Circumstance.CognitiveLimitation })
            {
                left.Add(fact);
            }
        }

        left.AddRange(asked.Assumed);
        foreach (var requirement in asked.Requirements)
        {
            if ((removed & asks.BitOf(requirement.About)) == 0)
            {
                left.Add(requirement);
            }
        }

        return left;
    }

    /// <summary>Where nothing of the mental-health track asks for anything, what is left of the other track stands alone.</summary>
    private FiringLog Run(List<object> facts)
    {
        var firings = EmbeddedRunner.Instance.Run(combination, facts);
        return FiringLog.Of(!hasMentalHealth || firings.FactsOf().Any(fact => fact is MentalHealthNeed or NoMentalHealthScope)
            ? firings
            : EmbeddedRunner.Instance.Run(combination, [.. facts, new NoMentalHealthScope()]));
    }

    /// <summary>
    /// What the requirements of a track together ask for, where that alone is too much: it rests on less than the indication does, so that less has to be tried. Enhancement
    /// and the other track never lower it, and a slower pace not below 3.3. A track that does not cover the person has no say.
    /// </summary>
    private object? TooMuch(FiringLog firings)
    {
        var (hasSubstanceUse, isOfMentalHealth) = (true, true);
        foreach (var firing in firings.Read())
        {
            hasSubstanceUse &= firing.Fact is not OutOfScopeReason;
            isOfMentalHealth &= firing.Fact is not NoMentalHealthScope;
        }

        foreach (var firing in firings.Read())
        {
            var isTooMuch = firing.Fact switch
            {
                BaseLevel { Level: var level } => hasSubstanceUse && IsAbove(level, most),
                TableLevel { Level: var level } => hasSubstanceUse && IsAbove(level, most) && IsAbove(ThirdEditionLevels.Level33, most),
                MentalHealthNeed { Level: var level } => isOfMentalHealth && IsAbove(level, most),
                _ => false,
            };
            if (isTooMuch)
            {
                return firing.Fact;
            }
        }

        return null;
    }

    private static bool IsHospital(Requirement requirement) => requirement.IsAnyHospital || requirement.IsHospitalThird;

    private static bool IsAbove(CareLevel level, CareLevel most) => IntensityOrder.Instance.Compare(level, most) > 0;

    /// <summary>Facts without which no track covers the person.</summary>
    private static readonly string[] Diagnoses = [CaseFactNames.Of(MentalHealthFact.MentalHealthDiagnosis), CaseFactNames.SubstanceUseDisorder];

    /// <summary>A set without which the level is enough, and what is left without it.</summary>
    private sealed record Enough(ulong Set, Outcome Outcome);
}
