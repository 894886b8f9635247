using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Proofs;

/// <summary>A change of one rating or fact of a case, made by writing another value into the case.</summary>
/// <param name="Name">The rating or fact.</param>
/// <param name="Value">The new value.</param>
/// <param name="Distance">How far it is from the old one in the order of its values.</param>
/// <param name="Apply">Makes the change.</param>
internal sealed record MadeChange(string Name, FactValue Value, int Distance, Func<PlacementCase, PlacementCase> Apply)
{
    private static readonly FactValue[] Hours = [new(20), new(9), new(0)];
    private static readonly FactValue[] Diagnoses = [new("met"), new("probable"), new("notMet")];

    /// <summary>The facts of the mental-health part that are true or false, with how to read and set each.</summary>
    public static readonly (string Name, Func<MentalHealthFacts, bool?> Get, Func<MentalHealthFacts, bool?, MentalHealthFacts> Set)[] Facts =
    [
        ("needs24HourCare", facts => facts.Needs24HourCare, (facts, value) => facts with { Needs24HourCare = value }),
        ("dangerToSelfOrOthers", facts => facts.DangerToSelfOrOthers, (facts, value) => facts with { DangerToSelfOrOthers = value }),
        ("supportOutsideProgram", facts => facts.SupportOutsideProgram, (facts, value) => facts with { SupportOutsideProgram = value }),
        ("mentalHealthDiagnosis", facts => facts.MentalHealthDiagnosis, (facts, value) => facts with { MentalHealthDiagnosis = value }),
        ("canParticipate", facts => facts.CanParticipate, (facts, value) => facts with { CanParticipate = value }),
        ("benefitsFromCoordinatedProgram", facts => facts.BenefitsFromCoordinatedProgram, (facts, value) => facts with { BenefitsFromCoordinatedProgram = value }),
        ("wouldOtherwiseNeedInpatient", facts => facts.WouldOtherwiseNeedInpatient, (facts, value) => facts with { WouldOtherwiseNeedInpatient = value }),
    ];

    /// <summary>Other codes for the keys of the fourth edition.</summary>
    public static IEnumerable<MadeChange> Ratings(PlacementCase patientCase) =>
        from key in FourthEditionOracle.Keys
        where patientCase.Ratings!.ContainsKey(key)
        let codes = FourthEditionOracle.Codes(key).ToList()
        let current = codes.IndexOf($"{patientCase.Ratings![key]}")
        from code in codes
        where codes.IndexOf(code) != current
        select new MadeChange(key, new(code), Math.Abs(codes.IndexOf(code) - current), before => before with { Ratings = new Dictionary<string, RatingValue>(before.Ratings!) { [key] = new(code) } });

    /// <summary>Other facts of the mental-health part; danger is an emergency and decides nothing.</summary>
    public static IEnumerable<MadeChange> Mental(PlacementCase patientCase)
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

    /// <summary>Other substance use disorders.</summary>
    public static IEnumerable<MadeChange> Diagnosis(PlacementCase patientCase) => Diagnoses.Where(value => value != RandomThirdCases.ValueOf(patientCase, "substanceUseDisorder"))
        .Select(value => new MadeChange("substanceUseDisorder", value, patientCase.Edition is null ? Math.Abs(Array.IndexOf(Diagnoses, value) - Array.IndexOf(Diagnoses, RandomThirdCases.ValueOf(patientCase, "substanceUseDisorder")!.Value)) : 1, before => RandomThirdCases.With(before, "substanceUseDisorder", value)));

    /// <summary>Other ratings and facts of the third edition, the disorder among them.</summary>
    public static IEnumerable<MadeChange> Third(PlacementCase patientCase)
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

    /// <summary>Says the change as sentences for clinicians do.</summary>
    public override string ToString() => Value.Truth is null ? $"{Name} rated {Value}" : $"{Name} being {Value}";

    /// <summary>The case in short, for messages of tests.</summary>
    public static string Named(PlacementCase patientCase) =>
        $"{string.Join(' ', (patientCase.Ratings ?? new Dictionary<string, RatingValue>()).Select(rating => $"{rating.Key}={rating.Value}"))} {patientCase.Facts} {patientCase.MentalHealth} {patientCase.Age} {patientCase.Tags?.Count}";
}
