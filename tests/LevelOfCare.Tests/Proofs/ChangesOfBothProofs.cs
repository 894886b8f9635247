namespace LevelOfCare.Tests.Proofs;

/// <summary>
/// <c>smallestChanges</c> with a mental-health part, alone and beside ratings: by making every change and deciding the case anew.
/// </summary>
public sealed class ChangesOfBothProofs
{
    private static readonly PlacementEngine Engine = WhyNotProofs.WithHouseRules;

    [Fact]
    public void They_are_right_for_every_answer_of_the_mental_health_track()
    {
        var cases =
            from hours in MentalHealthProofs.Bands
            from disorder in MentalHealthProofs.DisordersOrNone
            from bits in Enumerable.Range(0, 64)
            select GivenMental.Alone(MadeChange.Facts.Where(fact => fact.Name != "dangerToSelfOrOthers").Select((fact, bit) => (fact, (bits >> bit & 1) == 1))
                .Aggregate(new MentalHealthFacts { HoursNeeded = hours, DangerToSelfOrOthers = false }, (facts, entry) => entry.fact.Set(facts, entry.Item2)), disorder);

        cases.AsParallel().Select(patientCase => Wrong(patientCase, [.. MadeChange.Mental(patientCase), .. patientCase.Facts.SubstanceUseDisorder is null ? [] : MadeChange.Diagnosis(patientCase)]))
            .OfType<string>().Take(3).ToList().Should().BeEmpty();
    }

    [Fact]
    public void They_are_right_beside_ratings_of_the_fourth_edition() => ParallelEnumerable.Range(0, Samples.Of(300, 3_000)).Select(seed =>
    {
        var patientCase = WhyNotOfBothProofs.Fourth(seed);
        return Wrong(patientCase, [.. MadeChange.Ratings(patientCase), .. MadeChange.Mental(patientCase), .. MadeChange.Diagnosis(patientCase)]);
    }).OfType<string>().Take(3).ToList().Should().BeEmpty();

    [Fact]
    public void They_are_right_beside_ratings_of_the_third_edition() => ParallelEnumerable.Range(0, Samples.Of(300, 3_000)).Select(seed =>
    {
        var random = new Random(seed);
        var patientCase = RandomThirdCases.Complete(random) with { MentalHealth = WhyNotOfBothProofs.Mental(random, seed % 3 == 0) };
        return Wrong(patientCase, [.. MadeChange.Third(patientCase), .. MadeChange.Mental(patientCase)]);
    }).OfType<string>().Take(3).ToList().Should().BeEmpty();

    private static string? Wrong(PlacementCase patientCase, IReadOnlyList<MadeChange> changes)
    {
        var decision = Engine.Evaluate(patientCase);
        if (decision.Status != DecisionStatus.Decided)
        {
            return decision.SmallestChanges is null ? null : $"{MadeChange.Named(patientCase)}: not decided, and yet changes are told";
        }

        var singles = changes.Select(change => (change, To: Decided(change.Apply(patientCase)))).Where(single => single.To is not null && single.To.Label != decision.Label).ToList();
        var expected = singles.Count > 0
            ? singles.Select(single => $"{single.change.Name}={single.change.Value} {single.To!.Label}")
            : changes.SelectMany((first, place) => changes.Skip(place + 1).Where(second => second.Name != first.Name), (first, second) => (first, second, To: Decided(second.Apply(first.Apply(patientCase)))))
                .Where(pair => pair.To is not null && pair.To.Label != decision.Label)
                .Select(pair => $"{string.Join(',', new[] { pair.first, pair.second }.OrderBy(change => change.Name, StringComparer.Ordinal).Select(change => $"{change.Name}={change.Value}"))} {pair.To!.Label}");
        var actual = decision.SmallestChanges!.Value.Select(change => $"{string.Join(',', change.Change.Select(entry => $"{entry.Key}={entry.Value}"))} {change.Label}").ToList();
        if (!actual.SequenceEqual(expected))
        {
            return $"{MadeChange.Named(patientCase)} {decision.Label}: changes missing {string.Join(" / ", expected.Except(actual))}, too many {string.Join(" / ", actual.Except(expected))}";
        }

        return null;
    }

    private static PlacementDecision? Decided(PlacementCase changed) => Engine.Validate(changed).IsEmpty && Engine.Evaluate(changed) is { Status: DecisionStatus.Decided } decision ? decision : null;
}
