using LevelOfCare.Engine;
using LevelOfCare.Facts;

namespace LevelOfCare.Deciding.WhyNot;

/// <summary>
/// Finds a smallest set of ratings and facts without whose requirements a level would be enough. The rules that combine requirements are run on what is left; each
/// time that is still too much, what its derivation rests on is something of which the set must take a part, and a smallest set that does is tried next. So nothing
/// smaller is passed over, and only few sets are tried.
/// </summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
internal sealed class RemovalSearch(RuleProgram program, OutcomeReading reading)
{
    private readonly bool hasMentalHealth = program.Rules.Any(MentalHealthAsks.IsOfTrack);

    private readonly bool houseReadsConditions = program.Rules.Any(rule =>
        rule.GetType().Assembly != typeof(RemovalSearch).Assembly && RuleProgram.PlanOf(rule).Patterns.Any(pattern => pattern.FactType == typeof(MentalHealthAnswer)));

    /// <summary>
    /// The rules that read requirements; what asks for them is not asked again, but for the mental-health track. What follows beside the level makes no difference to it.
    /// </summary>
    private readonly Lazy<RuleProgram> combination = new(() => new(
        program.Rules.Where(rule => MentalHealthAsks.IsOfTrack(rule) || !RuleProgram.PlanOf(rule).Yields.Any(made => made.FactType == typeof(Requirement))),
        isAskedFor: static type => type != typeof(AddOnNeed) && type != typeof(PendingAction) && type != typeof(Finding)));

    /// <summary>Finds the set.</summary>
    /// <param name="asked">What the case asks for.</param>
    /// <param name="most">The level that is to be enough.</param>
    /// <param name="decided">The firings of the rules of the level on the case's facts, with nothing removed.</param>
    /// <returns>The set; <see langword="null"/> where none would do.</returns>
    public Removal? Find(AskedCase asked, CareLevel most, FiringLog decided)
    {
        if (!houseReadsConditions)
        {
            return Find(asked, most, decided, conditions: null);
        }

        // A house rule may ask for more because a condition is met, or because it is not: each way in which the unknown ones can turn out is looked at, and the smallest set of all named.
        return Hypotheses(asked.Known)
            .Select(met => Find(asked with { Assumed = [.. AskedUnder(met, asked).Except(asked.Requirements)] }, most, decided, met))
            .OfType<Removal>().MinBy(removal => removal.Because.Length);
    }

    private Removal? Find(AskedCase asked, CareLevel most, FiringLog decided, IReadOnlySet<MentalHealthFact>? conditions) =>
        new RemovalTrials(asked, combination.Value, hasMentalHealth, reading, most, conditions).Find(decided);

    /// <summary>Every way in which unknown conditions of a program can turn out; the conditions that are met in it.</summary>
    private static IEnumerable<IReadOnlySet<MentalHealthFact>> Hypotheses(KnownFacts? known)
    {
        var conditions = (known?.Assumed ?? []).OfType<MentalHealthAnswer>().Select(answer => answer.Fact).Where(MentalHealthAsks.IsCondition).ToList();
        return Enumerable.Range(0, 1 << conditions.Count).Select(number => conditions.Where((_, place) => (number >> place & 1) == 1).ToHashSet());
    }

    /// <summary>What is asked for beside the mental-health track where unknown conditions turn out so.</summary>
    private IEnumerable<Requirement> AskedUnder(IReadOnlySet<MentalHealthFact> met, AskedCase asked) =>
        EmbeddedRunner.Instance.Run(program, [.. MentalHealthAsks.Left(asked, static _ => false, met)]).FactsOf().OfType<Requirement>().Where(requirement => !MentalHealthAsks.IsOfTrack(requirement)).Distinct();
}
