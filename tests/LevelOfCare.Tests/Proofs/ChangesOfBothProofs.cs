using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Proofs;

/// <summary>
/// <c>smallestChanges</c> with a mental-health part, and <c>whyNotHigher</c> of every kind of case: by making every change and deciding the case anew. Only at the highest level does no single
/// change give a higher one, so that no pair has to be looked for.
/// </summary>
public sealed class ChangesOfBothProofs
{
    private static readonly PlacementEngine Engine = WhyNotProofs.WithHouseRules;
    private static readonly FactValue[] YesNo = [new(true), new(false)];
    private static readonly FactValue[] Hours = [new(20), new(9), new(0)];
    private static readonly FactValue[] Diagnoses = [new("met"), new("probable"), new("notMet")];

    private static readonly (string Name, Func<MentalHealthFacts, bool?> Get, Func<MentalHealthFacts, bool, MentalHealthFacts> Set)[] Facts =
    [
        ("needs24HourCare", facts => facts.Needs24HourCare, (facts, value) => facts with { Needs24HourCare = value }),
        ("dangerToSelfOrOthers", facts => facts.DangerToSelfOrOthers, (facts, value) => facts with { DangerToSelfOrOthers = value }),
        ("supportOutsideProgram", facts => facts.SupportOutsideProgram, (facts, value) => facts with { SupportOutsideProgram = value }),
        ("mentalHealthDiagnosis", facts => facts.MentalHealthDiagnosis, (facts, value) => facts with { MentalHealthDiagnosis = value }),
        ("canParticipate", facts => facts.CanParticipate, (facts, value) => facts with { CanParticipate = value }),
        ("benefitsFromCoordinatedProgram", facts => facts.BenefitsFromCoordinatedProgram, (facts, value) => facts with { BenefitsFromCoordinatedProgram = value }),
        ("wouldOtherwiseNeedInpatient", facts => facts.WouldOtherwiseNeedInpatient, (facts, value) => facts with { WouldOtherwiseNeedInpatient = value }),
    ];

    private sealed record Change(string Name, FactValue Value, int Distance, Func<PlacementCase, PlacementCase> Apply);

    [Fact]
    public void They_are_right_for_every_answer_of_the_mental_health_track()
    {
        var cases =
            from hours in MentalHealthProofs.Bands
            from disorder in MentalHealthProofs.DisordersOrNone
            from bits in Enumerable.Range(0, 64)
            select GivenMental.Alone(Facts.Where(fact => fact.Name != "dangerToSelfOrOthers").Select((fact, bit) => (fact, (bits >> bit & 1) == 1))
                .Aggregate(new MentalHealthFacts { HoursNeeded = hours, DangerToSelfOrOthers = false }, (facts, entry) => entry.fact.Set(facts, entry.Item2)), disorder);

        cases.AsParallel().Select(patientCase => Wrong(patientCase, [.. Mental(patientCase), .. patientCase.Facts.SubstanceUseDisorder is null ? [] : Diagnosis(patientCase)]))
            .OfType<string>().Take(3).ToList().Should().BeEmpty();
    }

    [Fact]
    public void They_are_right_beside_ratings_of_the_fourth_edition() => ParallelEnumerable.Range(0, Samples.Of(300, 3_000)).Select(seed =>
    {
        var patientCase = WhyNotOfBothProofs.Fourth(seed);
        return Wrong(patientCase, [.. Ratings(patientCase), .. Mental(patientCase), .. Diagnosis(patientCase)]);
    }).OfType<string>().Take(3).ToList().Should().BeEmpty();

    [Fact]
    public void They_are_right_beside_ratings_of_the_third_edition() => ParallelEnumerable.Range(0, Samples.Of(300, 3_000)).Select(seed =>
    {
        var random = new Random(seed);
        var patientCase = RandomThirdCases.Complete(random) with { MentalHealth = WhyNotOfBothProofs.Mental(random, seed % 3 == 0) };
        return Wrong(patientCase, [.. Third(patientCase), .. Mental(patientCase)]);
    }).OfType<string>().Take(3).ToList().Should().BeEmpty();

    [Fact]
    public void A_higher_level_is_told_of_either_edition_by_itself_known_or_partly_known() => ParallelEnumerable.Range(0, Samples.Of(600, 6_000)).Select(seed =>
    {
        var random = new Random(seed);
        var (ratings, _) = RandomRatings.Partial(random, 0, random.Next(2) * 7);
        var (third, _) = RandomThirdCases.Partial(random, 0, 3);
        var (fourth, tags) = (Given.Case(ratings), random.Next(2) == 0 ? new Dictionary<string, string> { ["setting"] = "rural" } : null);
        return seed % 2 == 0 ? Wrong(fourth with { Tags = tags }, [.. Ratings(fourth)]) : Wrong(third, [.. Third(third)]);
    }).OfType<string>().Take(3).ToList().Should().BeEmpty();

    private static string? Wrong(PlacementCase patientCase, IReadOnlyList<Change> changes)
    {
        var decision = Engine.Evaluate(patientCase);
        if (decision.Status != DecisionStatus.Decided)
        {
            return decision.SmallestChanges is null && decision.WhyNotHigher is null ? null : $"{Named(patientCase)}: not decided, and yet changes are told";
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
            return $"{Named(patientCase)} {decision.Label}: changes missing {string.Join(" / ", expected.Except(actual))}, too many {string.Join(" / ", actual.Except(expected))}";
        }

        int Intensity(CareLevel level) => WhyNotOfBothProofs.Intensity(patientCase.Edition, level.Code) / (patientCase.Edition is null ? 1 : 2);
        var higher = singles.Where(single => Intensity(single.To!.Level!) > Intensity(decision.Level!)).ToList();
        if (higher.Count == 0)
        {
            return decision.WhyNotHigher!.Value.IsEmpty && decision.Level!.BroadLevel == 4 && decision.Level.Code != "4 PSYCH" ? null : $"{Named(patientCase)} {decision.Label}: nothing is higher";
        }

        var least = higher.Min(single => WhyNotOfBothProofs.Intensity(patientCase.Edition, single.To!.Level!.Code));
        var next = higher.Where(single => WhyNotOfBothProofs.Intensity(patientCase.Edition, single.To!.Level!.Code) == least).ToList();
        var told = decision.WhyNotHigher!.Value.Single();
        var ways = next.GroupBy(single => single.change.Name).Select(same => same.MinBy(single => single.change.Distance).change)
            .Select(change => change.Value.Truth is null ? $"{change.Name} rated {change.Value}" : $"{change.Name} being {change.Value}");
        return told.Level == next[0].To!.Level!.Code && told.Sentence.EndsWith($"would ask for it: {string.Join("; ", ways)}.", StringComparison.Ordinal)
            ? null
            : $"{Named(patientCase)} {decision.Label}: {next[0].To!.Level} by {string.Join("; ", ways)}, and it says: {told.Sentence}";
    }

    private static PlacementDecision? Decided(PlacementCase changed) => Engine.Validate(changed).IsEmpty && Engine.Evaluate(changed) is { Status: DecisionStatus.Decided } decision ? decision : null;

    private static string Named(PlacementCase patientCase) =>
        $"{string.Join(' ', (patientCase.Ratings ?? new Dictionary<string, RatingValue>()).Select(rating => $"{rating.Key}={rating.Value}"))} {patientCase.Facts} {patientCase.MentalHealth} {patientCase.Age} {patientCase.Tags?.Count}";

    private static IEnumerable<Change> Ratings(PlacementCase patientCase) =>
        from key in FourthEditionOracle.Keys
        where patientCase.Ratings!.ContainsKey(key)
        let codes = FourthEditionOracle.Codes(key).ToList()
        let current = codes.IndexOf($"{patientCase.Ratings![key]}")
        from code in codes
        where codes.IndexOf(code) != current
        select new Change(key, new(code), Math.Abs(codes.IndexOf(code) - current), before => before with { Ratings = new Dictionary<string, RatingValue>(before.Ratings!) { [key] = new(code) } });

    private static IEnumerable<Change> Mental(PlacementCase patientCase)
    {
        var facts = patientCase.MentalHealth!;
        var hours = facts.HoursNeeded is { } known ? Array.IndexOf(Hours, new((int)known)) : -1;
        foreach (var (value, place) in Hours.Select((value, place) => (value, place)).Where(entry => hours >= 0 && entry.place != hours))
        {
            yield return new("hoursNeeded", value, Math.Abs(place - hours), before => before with { MentalHealth = before.MentalHealth! with { HoursNeeded = value.Number } });
        }

        foreach (var (name, get, set) in Facts.Where(fact => fact.Get(facts) is not null))
        {
            var other = get(facts) != true;
            yield return new(name, new(other), 1, before => before with { MentalHealth = set(before.MentalHealth!, other) });
        }
    }

    private static IEnumerable<Change> Diagnosis(PlacementCase patientCase) => Diagnoses.Where(value => value != RandomThirdCases.ValueOf(patientCase, "substanceUseDisorder"))
        .Select(value => new Change("substanceUseDisorder", value, patientCase.Edition is null ? Math.Abs(Array.IndexOf(Diagnoses, value) - Array.IndexOf(Diagnoses, RandomThirdCases.ValueOf(patientCase, "substanceUseDisorder")!.Value)) : 1, before => RandomThirdCases.With(before, "substanceUseDisorder", value)));

    private static IEnumerable<Change> Third(PlacementCase patientCase)
    {
        var names = RandomThirdCases.Keys.Concat(RandomThirdCases.Facts.Select(fact => fact.Name).TakeWhile(name => name != "safeHomeAtNight")).ToList();
        names.Insert(names.IndexOf("opioidUseDisorder"), "substanceUseDisorder");
        if (patientCase.Population == Population.Adolescent)
        {
            names.Add("nowComplicated");
        }

        foreach (var name in names)
        {
            // Of several substances it is known that one is complicated, or that none is, or it is not known.
            var complicated = patientCase.Withdrawal is not { } items || items.All(item => item.NowComplicated == false) ? false : items.Any(item => item.NowComplicated == true) ? true : (bool?)null;
            FactValue? current = name == "nowComplicated" ? complicated is { } truth ? new FactValue(truth) : null : RandomThirdCases.ValueOf(patientCase, name);
            if (current is null && name != "substanceUseDisorder")
            {
                continue;
            }

            foreach (var value in RandomThirdCases.Values(name).Where(value => value != current))
            {
                yield return new(name, value, current?.Number is { } risk ? Math.Abs(risk - value.Number!.Value) : 1, before => RandomThirdCases.With(before, name, value));
            }
        }
    }
}
