namespace LevelOfCare.Tests.Proofs;

/// <summary>Random third-edition cases with every rating and fact known, half of them mostly mild, so that every level comes up and not the hospital alone.</summary>
internal static class RandomThirdCases
{
    /// <summary>The facts that the treatment level reads, with how to set each.</summary>
    public static readonly IReadOnlyList<(string Name, Func<CaseFacts, bool?, CaseFacts> Set, Func<CaseFacts, bool?> Get)> Facts =
    [
        ("imminentDanger", (facts, value) => facts with { ImminentDanger = value }, facts => facts.ImminentDanger),
        ("nursing24Hour", (facts, value) => facts with { Nursing24Hour = value }, facts => facts.Nursing24Hour),
        ("structure24Hour", (facts, value) => facts with { Structure24Hour = value }, facts => facts.Structure24Hour),
        ("nearDailyMonitoring", (facts, value) => facts with { NearDailyMonitoring = value }, facts => facts.NearDailyMonitoring),
        ("cognitiveLimitation", (facts, value) => facts with { CognitiveLimitation = value }, facts => facts.CognitiveLimitation),
        ("concurrentMedicalCare", (facts, value) => facts with { ConcurrentMedicalCare = value }, facts => facts.ConcurrentMedicalCare),
        ("concurrentMentalHealthCare", (facts, value) => facts with { ConcurrentMentalHealthCare = value }, facts => facts.ConcurrentMentalHealthCare),
        ("outpatientInsufficient", (facts, value) => facts with { OutpatientInsufficient = value }, facts => facts.OutpatientInsufficient),
        ("opioidUseDisorder", (facts, value) => facts with { OpioidUseDisorder = value }, facts => facts.OpioidUseDisorder),
        ("wantsOpioidMedication", (facts, value) => facts with { WantsOpioidMedication = value }, facts => facts.WantsOpioidMedication),
        ("safeHomeAtNight", (facts, value) => facts with { SafeHomeAtNight = value }, facts => facts.SafeHomeAtNight),
        ("pregnant", (facts, value) => facts with { Pregnant = value }, facts => facts.Pregnant),
    ];

    public static readonly IReadOnlyList<string> Keys = ["D1", "D2", "D3", "D4", "D5", "D6"];

    private static readonly IReadOnlyList<FactValue> Diagnoses = [new("met"), new("probable"), new("notMet")];

    public static PlacementCase Complete(Random random)
    {
        var isMild = random.Next(2) == 0;
        var facts = Facts.Aggregate(new CaseFacts(), (all, fact) => fact.Set(all, random.Next(isMild ? 6 : 3) == 0));
        SubstanceUseDisorder? diagnosis = random.Next(6) switch { 0 => SubstanceUseDisorder.NotMet, 1 => SubstanceUseDisorder.Probable, 2 => null, _ => SubstanceUseDisorder.Met };
        return new()
        {
            Id = "random",
            Edition = Edition.Third,
            Population = random.Next(3) == 0 ? Population.Adolescent : Population.Adult,
            AssessedOn = new(2026, 11, 20),
            Ratings = Keys.ToDictionary(key => key, _ => new RatingValue(isMild ? random.Next(random.Next(4) == 0 ? 5 : 3) : random.Next(5))),
            Facts = facts with { SubstanceUseDisorder = diagnosis, OpioidUseDisorder = diagnosis == SubstanceUseDisorder.NotMet ? false : facts.OpioidUseDisorder },
            Withdrawal = random.Next(2) == 0 ? null : [.. Items(random)],
            Tags = random.Next(4) == 0 ? new Dictionary<string, string> { ["setting"] = "rural" } : null,
        };
    }

    private static readonly Substance[] Substances = Enum.GetValues<Substance>();

    /// <summary>One or two substances, with a score or without.</summary>
    public static IEnumerable<WithdrawalItem> Items(Random random) => Substances.OrderBy(_ => random.Next()).Take(1 + random.Next(2)).Select(substance => Item(random, substance));

    private static WithdrawalItem Item(Random random, Substance substance) => new()
    {
        Substance = substance,
        CiwaAr = substance is Substance.Alcohol or Substance.Sedative && random.Next(3) > 0 ? random.Next(30) : null,
        Cows = substance == Substance.Opioid && random.Next(3) > 0 ? random.Next(40) : null,
        HistoryOfSeizureOrDelirium = random.Next(5) == 0,
        NowComplicated = random.Next(8) == 0,
        DailyLongTermUse = random.Next(2) == 0,
    };

    /// <summary>What of a case can be unknown: ratings, facts, and of each substance its history and whether it is complicated now.</summary>
    public static IReadOnlyList<string> Names(PlacementCase patientCase) =>
    [
        .. Keys,
        .. Facts.Select(fact => fact.Name),
        .. Enumerable.Range(0, patientCase.Withdrawal?.Length ?? 0).SelectMany(place => new[] { $"withdrawal[{place}].historyOfSeizureOrDelirium", $"withdrawal[{place}].nowComplicated" }),
    ];

    private static PlacementCase WithItem(PlacementCase patientCase, int place, bool isHistory, bool? value)
    {
        var item = patientCase.Withdrawal!.Value[place];
        return patientCase with { Withdrawal = patientCase.Withdrawal.Value.SetItem(place, isHistory ? item with { HistoryOfSeizureOrDelirium = value } : item with { NowComplicated = value }) };
    }

    /// <summary>The case with one rating or fact set, or left unknown.</summary>
    public static PlacementCase With(PlacementCase patientCase, string name, FactValue? value)
    {
        if (name[0] == 'D')
        {
            var ratings = patientCase.Ratings!.Where(entry => entry.Key != name).ToDictionary();
            if (value is { } rating)
            {
                ratings.Add(name, new(rating.Number!.Value));
            }

            return patientCase with { Ratings = ratings };
        }

        if (name.StartsWith("withdrawal", StringComparison.Ordinal))
        {
            return WithItem(patientCase, name["withdrawal[".Length] - '0', name.EndsWith("Delirium", StringComparison.Ordinal), value?.Truth);
        }

        if (name == "nowComplicated")
        {
            // Of any substance; one is listed where none is.
            var items = patientCase.Withdrawal ?? [new() { Substance = Substance.Other }];
            return patientCase with { Withdrawal = [.. items.Select(item => item with { NowComplicated = value?.Truth })] };
        }

        if (name == "substanceUseDisorder")
        {
            SubstanceUseDisorder? diagnosis = value is { Code: { } code } ? Enum.Parse<SubstanceUseDisorder>(code, ignoreCase: true) : null;
            return patientCase with { Facts = patientCase.Facts with { SubstanceUseDisorder = diagnosis } };
        }

        return patientCase with { Facts = Facts.Single(fact => fact.Name == name).Set(patientCase.Facts, value?.Truth) };
    }

    /// <summary>The values that a rating or fact can have, in the order in which decisions list them.</summary>
    public static IEnumerable<FactValue> Values(string name) =>
        name[0] == 'D' ? Enumerable.Range(0, 5).Reverse().Select(risk => new FactValue(risk))
        : name == "substanceUseDisorder" ? Diagnoses
        : [new(true), new(false)];

    /// <summary>What a case says of a rating or fact.</summary>
    public static FactValue? ValueOf(PlacementCase patientCase, string name) =>
        name[0] == 'D' ? patientCase.Ratings!.TryGetValue(name, out var rating) ? new FactValue(rating.Risk!.Value) : null
        : name == "substanceUseDisorder" ? patientCase.Facts.SubstanceUseDisorder is { } diagnosis ? new FactValue(char.ToLowerInvariant($"{diagnosis}"[0]) + $"{diagnosis}"[1..]) : null
        : Facts.Single(fact => fact.Name == name).Get(patientCase.Facts) is { } truth ? new FactValue(truth) : null;

    /// <summary>Random ratings and facts left unknown.</summary>
    public static (PlacementCase Known, string[] Unknown) Partial(Random random, int fewest, int most)
    {
        var complete = Complete(random);
        var names = Names(complete);
        var unknown = names.OrderBy(_ => random.Next()).Take(random.Next(fewest, most + 1)).OrderBy(name => names.ToList().IndexOf(name)).ToArray();
        return (unknown.Aggregate(complete, (patientCase, name) => With(patientCase, name, null)), unknown);
    }

    /// <summary>Every completion of a case, with the values given to what was unknown.</summary>
    public static IEnumerable<(PlacementCase Case, FactValue[] Values)> Completions(PlacementCase known, string[] unknown) => unknown.Aggregate(
        (IEnumerable<(PlacementCase Case, FactValue[] Values)>)[(known, [])],
        (sets, name) => sets.SelectMany(_ => Values(name), (set, value) => (With(set.Case, name, value), (FactValue[])[.. set.Values, value])))
        .Where(completion => completion.Case.Facts is not { OpioidUseDisorder: true, SubstanceUseDisorder: SubstanceUseDisorder.NotMet });
}
