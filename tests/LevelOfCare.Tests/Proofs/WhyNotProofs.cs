using LevelOfCare.Deciding;
using LevelOfCare.Engine;
using LevelOfCare.Facts;
using LevelOfCare.Rules;
using LevelOfCare.Tests.Engine;
using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Proofs;

/// <summary>
/// Every <c>whyNotLower</c> names a smallest set whose requirements, removed together, would allow that level: found again by trying every set of keys and facts,
/// and combining what is left by a statement of the combination that knows nothing of the library's rules.
/// </summary>
public sealed class WhyNotProofs
{
    internal static readonly string[] Fourth = ["1.5", "1.7", "2.1", "2.5", "2.7", "3.1", "3.5", "3.7", "3.7 BIO", "4 PSYCH", "4"];
    internal static readonly string[] Third = ["none", "0.5", "1", "2.1", "2.5", "3.1", "3.3", "3.5", "3.7", "4"];

    private static readonly RuleProgram ThirdEditionRules = new([.. RuleCatalog.ThirdEdition(), new RuralRelapseAsksForResidential()]);

    internal static readonly PlacementEngine WithHouseRules = PlacementEngine.Create(options =>
    {
        options.HouseRules.Add(new RuralWithoutSupportAsksForAProgram());
        options.HouseRules.Add(new RuralAsksForResidential());
        options.HouseRules.Add(new RuralRelapseAsksForResidential());
    });

    [Fact]
    public void It_names_a_smallest_set_in_the_fourth_edition()
    {
        var wrong = ParallelEnumerable.Range(0, Samples.Of(2_000, 20_000)).Select(seed => WrongInFourth(seed, new(seed), unknown: 0)).OfType<string>().Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void It_names_a_smallest_set_of_what_is_known_where_the_answer_is_decided_early()
    {
        var wrong = ParallelEnumerable.Range(0, Samples.Of(2_000, 20_000)).Select(seed => WrongInFourth(seed, new(seed), unknown: 1 + (seed % 6))).OfType<string>().Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void It_names_a_smallest_set_in_the_third_edition()
    {
        var wrong = ParallelEnumerable.Range(0, Samples.Of(2_000, 20_000)).Select(seed => WrongInThird(seed, RandomThirdCases.Complete(new(seed)))).OfType<string>().Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    private static string? WrongInFourth(int seed, Random random, int unknown)
    {
        var (ratings, _) = RandomRatings.Partial(random, unknown, unknown);
        var isRural = random.Next(2) == 0;
        var hasDisorder = random.Next(4) > 0;
        var decision = WithHouseRules.Evaluate(Given.Case(ratings) with
        {
            Facts = new() { SubstanceUseDisorder = hasDisorder ? null : SubstanceUseDisorder.NotMet }, Tags = isRural ? new Dictionary<string, string> { ["setting"] = "rural" } : null,
        });
        var requirements = FourthRequirements(ratings, isRural);
        return Wrong(seed, decision, Fourth, requirements.Select(requirement => requirement.About), removed => FourthWithout(requirements, removed, hasDisorder) is var left && left == "outOfScope" ? -1 : FourthEditionOracle.Rank(left) - 1);
    }

    private static string? WrongInThird(int seed, PlacementCase patientCase)
    {
        var decision = WithHouseRules.Evaluate(patientCase);
        var requirements = ThirdRequirements(patientCase);
        var levels = patientCase.Population == Population.Adult ? Third : [.. Third.Where(level => level != "3.3")];
        return Wrong(seed, decision, levels, requirements.Select(requirement => requirement.About).Append("cognitiveLimitation"), removed => Array.IndexOf(levels, ThirdWithout(patientCase, requirements, removed)));
    }

    /// <summary>What the ratings of the fourth edition ask for, with a house rule.</summary>
    internal static List<(string About, string Minimum)> FourthRequirements(IReadOnlyDictionary<string, string> ratings, bool isRural)
    {
        var requirements = ratings.Select(entry => (About: entry.Key, Minimum: FourthEditionOracle.Minimum(entry.Key, entry.Value)!)).Where(entry => entry.Minimum is not null).ToList();
        if (isRural && ratings.GetValueOrDefault("4A") == "B")
        {
            requirements.Add(("4A", "3.1"));
        }

        return requirements;
    }

    /// <summary>The label without the requirements of some keys, or <c>outOfScope</c>.</summary>
    internal static string FourthWithout(IEnumerable<(string About, string Minimum)> requirements, IReadOnlySet<string> removed, bool hasDisorder)
    {
        var left = requirements.Where(requirement => !removed.Contains(requirement.About)).Select(requirement => requirement.Minimum).ToHashSet();
        return hasDisorder || left.Contains("4") || left.Contains("4 PSYCH") ? FourthEditionOracle.Combine(left) : "outOfScope";
    }

    /// <summary>What a complete case of the third edition asks for, with house rules.</summary>
    internal static List<Requirement> ThirdRequirements(PlacementCase patientCase) =>
        [.. EmbeddedRunner.Instance.Run(ThirdEditionRules, ThirdEditionQuestions.Answer(patientCase).MildestFacts()).Select(firing => firing.Fact).OfType<Requirement>()];

    /// <summary>The level without the requirements of some ratings and facts, or <c>outOfScope</c>.</summary>
    internal static string ThirdWithout(PlacementCase patientCase, IEnumerable<Requirement> requirements, IReadOnlySet<string> removed)
    {
        var left = requirements.Where(requirement => !removed.Contains(requirement.About)).ToList();
        var table = left.Select(requirement => requirement.Minimum.Code).Append("none").MaxBy(code => Array.IndexOf(Third, code))!;
        var outOfScope = patientCase.Facts.SubstanceUseDisorder == SubstanceUseDisorder.NotMet && table != "4"
            && left.Exists(requirement => requirement.IsCriterion && Array.IndexOf(Third, requirement.Minimum.Code) is > 2 and < 9);
        var isSlower = patientCase.Facts.CognitiveLimitation == true && patientCase.Population == Population.Adult
            && patientCase.Ratings!["D2"].Risk <= 2 && patientCase.Ratings["D3"].Risk <= 2 && !removed.Contains("cognitiveLimitation") && (table is "3.1" or "3.5");
        return outOfScope ? "outOfScope" : isSlower ? "3.3" : table;
    }

    /// <summary>What is wrong with the answer, where the rank that is left once some keys and facts are removed is known.</summary>
    internal static string? Wrong(int seed, PlacementDecision decision, string[] levels, IEnumerable<string> abouts, Func<IReadOnlySet<string>, int> rankWithout)
    {
        if (decision.Status != DecisionStatus.Decided)
        {
            return decision.WhyNotLower is null ? null : $"seed {seed}: not decided, and yet told why not lower";
        }

        var rank = Array.IndexOf(levels, decision.Level!.Code);
        if (rank == 0)
        {
            return decision.WhyNotLower is { Length: 0 } ? null : $"seed {seed}: nothing is lower than {decision.Level}";
        }

        if (decision.WhyNotLower is not [var told] || told.Level != levels[rank - 1] || told.Because.Distinct().Count() != told.Because.Length)
        {
            return $"seed {seed}: {decision.Level} without its neighbor";
        }

        if (rankWithout(told.Because.ToHashSet()) >= rank)
        {
            return $"seed {seed}: {string.Join(",", told.Because)} is not enough below {decision.Level}";
        }

        var smaller = Smaller([.. abouts.Distinct()], told.Because.Length).FirstOrDefault(set => rankWithout(set) < rank);
        return smaller is null ? null : $"seed {seed}: {string.Join(",", smaller)} would do for {decision.Level} instead of {string.Join(",", told.Because)}";
    }

    private static IEnumerable<IReadOnlySet<string>> Smaller(string[] items, int count) => Enumerable.Range(0, 1 << items.Length)
        .Where(mask => int.PopCount(mask) < count)
        .Select(mask => items.Where((_, index) => (mask >> index & 1) == 1).ToHashSet());
}

[Name("HOUSE-RURAL-RELAPSE")]
[Description("In a rural area a moderate relapse risk is met in a residence.")]
internal sealed partial class RuralRelapseAsksForResidential : Rule
{
    public override void Define()
    {
        CaseTag rural = default!;
        DimensionRating relapse = default!;

        When()
            .Match(() => rural, tag => tag.Key == "setting", tag => tag.Value == "rural")
            .Match(() => relapse, rating => rating.Dimension == Dimension.D5, rating => rating.Risk == 2);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level31, "D5", "2"));
    }
}

[Name("HOUSE-RURAL-SUPPORT")]
[Description("In a rural area nobody without support outside is left to single sessions.")]
internal sealed partial class RuralWithoutSupportAsksForAProgram : Rule
{
    public override void Define()
    {
        CaseTag rural = default!;
        MentalHealthAnswer support = default!;

        When()
            .Match(() => rural, tag => tag.Key == "setting", tag => tag.Value == "rural")
            .Match(() => support, fact => fact.LacksSupport);

        Then()
            .Yield(_ => new Requirement(MentalHealthLevels.IntensiveOutpatient, "supportOutsideProgram", "false"));
    }
}
