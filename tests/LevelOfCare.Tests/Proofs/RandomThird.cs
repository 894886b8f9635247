using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Proofs;

/// <summary>Random third-edition cases: ratings, the ten facts of the treatment level, diagnosis and population, some of them unknown.</summary>
internal sealed record RandomThird(int?[] Ratings, bool?[] Facts, Disorder Disorder, bool Adolescent, bool? NowComplicated)
{
    private static readonly bool[] Truths = [false, true];
    private static readonly string[] FactNames = [.. Enum.GetValues<Circumstance>().Take(10).Select(CaseFactNames.Of)];

    /// <summary>The unknown keys, as decisions name them.</summary>
    public IEnumerable<string> Unknown =>
    [
        .. Enumerable.Range(0, 6).Where(index => Ratings[index] is null).Select(index => $"D{index + 1}"),
        .. Enumerable.Range(0, 10).Where(index => Facts[index] is null).Select(index => FactNames[index]),
        .. NowComplicated is null ? ["nowComplicated"] : (string[])[],
    ];

    /// <summary>A complete case; half of them are mild, so that every level comes up.</summary>
    public static RandomThird Complete(Random random)
    {
        var isMild = random.Next(2) == 0;
        var adolescent = random.Next(3) == 0;
        var disorder = (Disorder)random.Next(4);
        var facts = Enumerable.Range(0, 10).Select(_ => (bool?)(random.Next(isMild ? 6 : 2) == 0)).ToArray();
        if (disorder == Disorder.NotMet)
        {
            // An opioid use disorder without any disorder is no case.
            facts[8] = false;
        }

        return new([.. Enumerable.Range(0, 6).Select(_ => (int?)(isMild && random.Next(3) > 0 ? random.Next(2) : random.Next(5)))], facts, disorder, adolescent, adolescent && random.Next(6) == 0);
    }

    /// <summary>The same with some keys unknown.</summary>
    public RandomThird Without(Random random, int fewest, int most)
    {
        var ratings = Ratings.ToArray();
        var facts = Facts.ToArray();
        var complicated = NowComplicated;
        foreach (var key in Enumerable.Range(0, Adolescent ? 17 : 16).OrderBy(_ => random.Next()).Take(random.Next(fewest, most + 1)))
        {
            if (key < 6)
            {
                ratings[key] = null;
            }
            else if (key < 16)
            {
                // Without a disorder the opioid use disorder is known.
                facts[key - 6] = Disorder == Disorder.NotMet && key == 14 ? false : null;
            }
            else
            {
                complicated = null;
            }
        }

        return this with { Ratings = ratings, Facts = facts, NowComplicated = complicated };
    }

    /// <summary>Every completion of what is unknown.</summary>
    public IEnumerable<RandomThird> Completions()
    {
        if (Array.FindIndex(Ratings, rating => rating is null) is >= 0 and var dimension)
        {
            return Enumerable.Range(0, 5).SelectMany(risk => (this with { Ratings = Replaced(Ratings, dimension, risk) }).Completions());
        }

        if (Array.FindIndex(Facts, fact => fact is null) is >= 0 and var place)
        {
            return Truths.SelectMany(truth => (this with { Facts = Replaced(Facts, place, truth) }).Completions());
        }

        return NowComplicated is null ? [this with { NowComplicated = false }, this with { NowComplicated = true }] : [this];
    }

    /// <summary>The case itself, or <see langword="null"/> where it contradicts itself: an opioid use disorder without any disorder.</summary>
    public RandomThird? Valid() => Disorder == Disorder.NotMet && Facts[8] == true ? null : this;

    /// <summary>What the independent statement says of a complete case.</summary>
    public ThirdAnswer Expected() => ThirdAnswer.From(Code());

    public ThirdCode Code()
    {
        var bits = 0;
        for (var place = 0; place < 10; place++)
        {
            bits |= Facts[place]!.Value ? 1 << place : 0;
        }

        return ThirdEditionOracle.Code([.. Ratings.Select(rating => rating!.Value)], ThirdFacts.FromBits(bits), Disorder, Adolescent, NowComplicated!.Value);
    }

    public PlacementCase Case() => new()
    {
        Edition = Edition.Third,
        Population = Adolescent ? Population.Adolescent : Population.Adult,
        AssessedOn = new(2026, 11, 20),
        Ratings = Enumerable.Range(0, 6).Where(index => Ratings[index] is not null).ToDictionary(index => $"D{index + 1}", index => new RatingValue(Ratings[index]!.Value)),
        Withdrawal = Adolescent ? [new() { Substance = Substance.Cannabis, HistoryOfSeizureOrDelirium = false, NowComplicated = NowComplicated }] : null,
        Facts = new()
        {
            ImminentDanger = Facts[0],
            Nursing24Hour = Facts[1],
            Structure24Hour = Facts[2],
            NearDailyMonitoring = Facts[3],
            CognitiveLimitation = Facts[4],
            ConcurrentMedicalCare = Facts[5],
            ConcurrentMentalHealthCare = Facts[6],
            OutpatientInsufficient = Facts[7],
            OpioidUseDisorder = Facts[8],
            WantsOpioidMedication = Facts[9],
            SubstanceUseDisorder = DiagnosisOf(Disorder),
            SafeHomeAtNight = true,
            Pregnant = false,
        },
    };

    public static SubstanceUseDisorder? DiagnosisOf(Disorder disorder) => disorder switch
    {
        Disorder.Met => SubstanceUseDisorder.Met,
        Disorder.Probable => SubstanceUseDisorder.Probable,
        Disorder.NotMet => SubstanceUseDisorder.NotMet,
        _ => null,
    };

    public override string ToString() =>
        $"{string.Join(' ', Ratings.Select(rating => $"{rating}"))} | {string.Join(' ', FactNames.Where((_, index) => Facts[index] == true))} | {Disorder}{(Adolescent ? " adolescent" : "")} unknown: {string.Join(' ', Unknown)}";

    private static T[] Replaced<T>(T[] values, int place, T value)
    {
        var result = values.ToArray();
        result[place] = value;
        return result;
    }
}
