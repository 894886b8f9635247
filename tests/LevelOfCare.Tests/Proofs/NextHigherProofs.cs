namespace LevelOfCare.Tests.Proofs;

/// <summary>
/// <c>whyNotHigher</c> names the nearest higher level that one change of the case or two give, and every smallest set that gives it: by making every single change and every pair, and deciding each
/// changed case anew. Of one level the sets told are the singles, or where none gives it the pairs; for each key or pair of keys the least change; of more than six pairs the six that change least.
/// </summary>
public sealed class NextHigherProofs
{
    private const int MostTold = 6;

    private static readonly PlacementEngine Engine = WhyNotProofs.WithHouseRules;
    private static readonly string[] MentalHealth = ["MH-OP", "MH-IOP", "MH-PHP", "MH-INPATIENT"];

    /// <summary>What is wrong, and how the higher level is told to be reached.</summary>
    private sealed record Finding(string? Wrong, string Told);

    [Fact]
    public void It_is_the_nearest_of_the_fourth_edition_known_or_partly_known() => Prove(Samples.Of(800, 12_000), ["single", "pair", "none"], seed =>
    {
        var random = new Random(seed);
        var (ratings, _) = RandomRatings.Partial(random, 0, random.Next(3) == 0 ? 7 : 0);
        var patientCase = Given.Case(ratings) with { Tags = random.Next(2) == 0 ? new Dictionary<string, string> { ["setting"] = "rural" } : null };
        return Look(patientCase, [.. MadeChange.Ratings(patientCase), .. MadeChange.Diagnosis(patientCase)]);
    });

    [Fact]
    public void It_is_the_nearest_of_the_third_edition_known_or_partly_known() => Prove(Samples.Of(2_500, 25_000), ["single", "pair", "none", "more"], seed =>
    {
        var (patientCase, _) = RandomThirdCases.Partial(new(seed), 0, seed % 2 * 4);
        return Look(patientCase, [.. MadeChange.Third(patientCase)]);
    });

    [Fact]
    public void It_is_the_nearest_with_both_conditions_in_the_fourth_edition() => Prove(Samples.Of(300, 3_000), ["single", "pair", "none"], seed =>
    {
        var patientCase = WhyNotOfBothProofs.Fourth(seed);
        return Look(patientCase, [.. MadeChange.Ratings(patientCase), .. MadeChange.Mental(patientCase), .. MadeChange.Diagnosis(patientCase)]);
    });

    [Fact]
    public void It_is_the_nearest_with_both_conditions_in_the_third_edition() => Prove(Samples.Of(300, 3_000), ["single", "pair", "none"], seed =>
    {
        var random = new Random(seed);
        var patientCase = RandomThirdCases.Complete(random) with { MentalHealth = WhyNotOfBothProofs.Mental(random, seed % 3 == 0) };
        return Look(patientCase, [.. MadeChange.Third(patientCase), .. MadeChange.Mental(patientCase)]);
    });

    [Fact]
    public void It_is_the_nearest_for_every_answer_of_the_mental_health_track() => Prove(3 * 3 * 2_187, ["single", "pair", "none"], number =>
    {
        var patientCase = GivenMental.Alone(
            MadeChange.Facts.Where(fact => fact.Name != "dangerToSelfOrOthers").Select((fact, place) => (fact.Set, Place: place))
                .Aggregate(new MentalHealthFacts { HoursNeeded = MentalHealthProofs.Bands[number / 2_187 % 3], DangerToSelfOrOthers = number / 729 % 3 == 0 ? null : false }, (facts, fact) => (number / (int)Math.Pow(3, fact.Place) % 3) switch
                {
                    0 => facts, 1 => fact.Set(facts, true), _ => fact.Set(facts, false),
                }),
            (SubstanceUseDisorder)(number / 6_561));
        return Look(patientCase, [.. MadeChange.Mental(patientCase), .. MadeChange.Diagnosis(patientCase)]);
    });

    private static void Prove(int count, string[] kinds, Func<int, Finding> look)
    {
        var found = ParallelEnumerable.Range(0, count).Select(look).ToList();

        found.Select(finding => finding.Wrong).OfType<string>().Take(3).Should().BeEmpty();
        found.Select(finding => finding.Told).Distinct().Should().Contain(kinds, "a sample without one of them would prove less");
    }

    private static Finding Look(PlacementCase patientCase, IReadOnlyList<MadeChange> changes)
    {
        var decision = Engine.Evaluate(patientCase);
        if (decision.Level is not { } level)
        {
            return new(decision.WhyNotHigher is null ? null : $"{MadeChange.Named(patientCase)}: not decided, and yet told what is higher", "nothing");
        }

        int Intensity(string code) => WhyNotOfBothProofs.Intensity(patientCase.Edition, code);
        bool IsHigher(string code, string other) => patientCase.Edition is null ? Intensity(code) > Intensity(other) : Intensity(code) / 2 > Intensity(other) / 2;

        var singles = Reaching(patientCase, [.. changes.Select(change => new[] { change })]).Where(way => IsHigher(way.Code, level.Code)).ToList();
        var least = singles.Count == 0 ? null : singles.MinBy(way => Intensity(way.Code)).Code;
        bool IsNearer(string code) => IsHigher(code, level.Code) && (least is null || IsHigher(least, code));

        var pairs = Levels(patientCase.Edition).Any(IsNearer)
            ? Reaching(patientCase, [.. changes.SelectMany((first, place) => changes.Skip(place + 1), (first, second) => new[] { first, second }).Where(pair => pair[0].Name != pair[1].Name)])
                .Where(way => IsNearer(way.Code)).ToList()
            : [];
        var reached = pairs.Count > 0 ? pairs : singles;
        if (reached.Count == 0)
        {
            return new(decision.WhyNotHigher!.Value.IsEmpty ? null : $"{MadeChange.Named(patientCase)} {level}: told of {decision.WhyNotHigher.Value[0]}, and nothing leads there", "none");
        }

        var nearest = reached.MinBy(way => Intensity(way.Code)).Code;
        var ways = reached.Where(way => way.Code == nearest).GroupBy(way => string.Join(' ', way.Changes.Select(change => change.Name)))
            .Select(same => same.MinBy(way => Distance(way.Changes)).Changes).ToList();
        var told = pairs.Count == 0 ? ways : [.. ways.Where(way => ways.Count(other => Distance(other) < Distance(way) || (Distance(other) == Distance(way) && ways.IndexOf(other) < ways.IndexOf(way))) < MostTold)];
        var list = string.Join("; ", told.Select(way => string.Join(" with ", way.Select(change => $"{change}"))));
        var expected = pairs.Count == 0 ? $"{nearest} is more than what is known asks for. Any one of these would ask for it: {list}."
            : $"{nearest} is more than what is known asks for. No single change would ask for it; any one of these pairs would: {list}{(ways.Count > told.Count ? $"; and {ways.Count - told.Count} more" : "")}.";
        return decision.WhyNotHigher is [var higher] && higher.Level == nearest && higher.Sentence == expected
            ? new(null, pairs.Count == 0 ? "single" : ways.Count > told.Count ? "more" : "pair")
            : new($"{MadeChange.Named(patientCase)} {level}: {expected} But it says: {string.Join(' ', decision.WhyNotHigher ?? [])}", "");
    }

    /// <summary>The levels that changes give in every completion.</summary>
    private static IEnumerable<(MadeChange[] Changes, string Code)> Reaching(PlacementCase patientCase, IEnumerable<MadeChange[]> ways) =>
        from way in ways
        let changed = way.Aggregate(patientCase, (before, change) => change.Apply(before))
        where Engine.Validate(changed).IsEmpty
        let level = Engine.Evaluate(changed).Level
        where level is not null
        select (way, level.Code);

    private static int Distance(MadeChange[] changes) => changes.Sum(change => change.Distance);

    private static IEnumerable<string> Levels(Edition? edition) => edition switch
    {
        Edition.Third => WhyNotProofs.Third.Concat(MentalHealth),
        Edition.Fourth => WhyNotProofs.Fourth.Concat(MentalHealth),
        _ => MentalHealth,
    };
}
