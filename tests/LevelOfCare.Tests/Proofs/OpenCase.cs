using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Proofs;

/// <summary>
/// A random case of either edition and age group with programs, wishes, coverage, a selection, substances with scales and tags, and some of its ratings and facts unknown; the same seed gives the same case.
/// </summary>
/// <param name="Known">The case.</param>
/// <param name="Unknown">What is unknown in it, in key order.</param>
internal sealed record OpenCase(PlacementCase Known, IReadOnlyList<string> Unknown)
{
    /// <summary>No case has more completions.</summary>
    public const int MostCompletions = 2_000;

    private const string Hours = "hoursNeeded";

    private static readonly FactValue[] HoursAsked = [new(20), new(9), new(0)];
    private static readonly string[] Disorder = ["substanceUseDisorder"];
    private static readonly string[] Networks = ["north", "south"];
    private static readonly string[] Supervision = ["imminentDanger", "structure24Hour"];

    public static OpenCase Random(int seed, int fewest, int most)
    {
        var random = new Random(~seed);
        return Without(Complete(seed, random), random, fewest, most);
    }

    /// <summary>The same with a mental-health part, beside the ratings or alone; of that, too, some may be unknown.</summary>
    public static OpenCase RandomWithMentalHealth(int seed, int fewest, int most)
    {
        var random = new Random(~seed);
        var person = Complete(seed, random) with { MentalHealth = WhyNotOfBothProofs.Mental(random, isPartial: false) };
        return Without(random.Next(4) > 0 ? person : MentalHealthAlone(person), random, fewest, most);
    }

    private static PlacementCase MentalHealthAlone(PlacementCase person) => new()
    {
        Id = person.Id,
        Population = person.Population,
        AssessedOn = person.AssessedOn,
        MentalHealth = person.MentalHealth,
        Facts = new() { SubstanceUseDisorder = person.Facts.SubstanceUseDisorder ?? SubstanceUseDisorder.NotMet },
        Tags = person.Tags,
    };

    private static OpenCase Without(PlacementCase complete, Random random, int fewest, int most)
    {
        var names = Names(complete).ToList();
        var wanted = random.Next(fewest, most + 1);
        var unknown = new List<string>();
        var completions = 1;
        foreach (var name in names.OrderBy(_ => random.Next()))
        {
            if (unknown.Count < wanted && completions * Values(name).Count <= MostCompletions)
            {
                unknown.Add(name);
                completions *= Values(name).Count;
            }
        }

        return new(unknown.Aggregate(complete, (known, name) => With(known, name, null)), [.. names.Where(unknown.Contains)]);
    }

    /// <summary>Every way to answer what is unknown, the last name first; <see langword="null"/> where the case would contradict itself.</summary>
    public IEnumerable<PlacementCase?> Completions() => Unknown
        .Aggregate(new[] { Known }.AsEnumerable(), (cases, name) => cases.SelectMany(_ => Values(name), (known, value) => With(known, name, value)))
        .Select(complete => complete.Facts is { OpioidUseDisorder: true, SubstanceUseDisorder: SubstanceUseDisorder.NotMet } ? null : complete);

    /// <summary>The values that a rating or fact can have.</summary>
    public static IReadOnlyList<FactValue> Values(string name) =>
        IsFourth(name) ? [.. FourthEditionOracle.Codes(name).Select(code => new FactValue(code))] : name == Hours ? HoursAsked : [.. RandomThirdCases.Values(name)];

    /// <summary>Whether a name is of the mental-health part.</summary>
    public static bool IsMental(string name) => name == Hours || Array.Exists(MadeChange.Facts, fact => fact.Name == name);

    /// <summary>Whether a name is a key of the fourth edition.</summary>
    public static bool IsFourth(string name) => char.IsAsciiDigit(name[0]);

    private static PlacementCase Complete(int seed, Random random)
    {
        var person = RandomSituations.Complete(seed);
        SubstanceUseDisorder? diagnosis = random.Next(8) switch
        {
            0 => SubstanceUseDisorder.Probable, 1 => null, 2 when person.Facts.OpioidUseDisorder != true => SubstanceUseDisorder.NotMet, _ => person.Facts.SubstanceUseDisorder,
        };
        return person with
        {
            Facts = person.Facts with { SubstanceUseDisorder = diagnosis, OpioidUseDisorder = diagnosis == SubstanceUseDisorder.NotMet ? false : person.Facts.OpioidUseDisorder },
            Withdrawal = random.Next(2) == 0 ? null : [.. RandomThirdCases.Items(random).Select(item => item with { ScoredAt = random.Next(4) == 0 ? new DateTimeOffset(person.AssessedOn.AddDays(-random.Next(4)), default, default) : null })],
            Tags = random.Next(3) == 0 ? null : new Dictionary<string, string> { ["setting"] = random.Next(3) == 0 ? "urban" : "rural", ["network"] = "north" },
            Programs = [.. person.Programs.Select(program => program with { Tags = new Dictionary<string, string> { ["network"] = Networks[random.Next(2)] } })],
        };
    }

    private static IEnumerable<string> Names(PlacementCase complete) =>
    [
        .. complete.Edition is null ? [] : RatingsAndFacts(complete),
        .. complete.MentalHealth is null ? [] : MadeChange.Facts.Select(fact => fact.Name).Prepend(Hours),
        .. complete.Edition is null ? Disorder : [],
    ];

    private static IEnumerable<string> RatingsAndFacts(PlacementCase complete) => complete.Edition == Edition.Third
        ? RandomThirdCases.Names(complete)
        : [.. FourthEditionOracle.Keys, .. Supervision, .. RandomThirdCases.Names(complete).Where(name => name.StartsWith("withdrawal", StringComparison.Ordinal))];

    private static PlacementCase With(PlacementCase known, string name, FactValue? value)
    {
        if (IsMental(name))
        {
            var facts = known.MentalHealth!;
            return known with { MentalHealth = name == Hours ? facts with { HoursNeeded = value?.Number } : Array.Find(MadeChange.Facts, fact => fact.Name == name).Set(facts, value?.Truth) };
        }

        if (!IsFourth(name))
        {
            return RandomThirdCases.With(known, name, value);
        }

        var ratings = new Dictionary<string, RatingValue>(known.Ratings!);
        ratings.Remove(name);
        if (value is { Code: { } code })
        {
            ratings.Add(name, code);
        }

        return known with { Ratings = ratings };
    }
}
