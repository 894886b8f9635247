using LevelOfCare.Json;
using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Proofs;

/// <summary>
/// <c>whyNotLower</c> with a mental-health part, alone and beside ratings: found again by trying every set of keys and facts, and deciding what is left by a statement of both tracks and of how
/// they are put together that knows nothing of the library's rules. A mental-health fact that asks for nothing is one that is not so; a diagnosis, one that asks for no care.
/// </summary>
public sealed class WhyNotOfBothProofs
{
    private static readonly string[] Ladder = ["MH-OP", "MH-IOP", "MH-PHP", "MH-INPATIENT"];
    private static readonly string[] Asking = ["hoursNeeded", "needs24HourCare", "mentalHealthDiagnosis", "wouldOtherwiseNeedInpatient", "substanceUseDisorder"];
    private static readonly bool[] YesNo = [true, false];
    private static readonly string?[] Disorders = ["met", "probable", "notMet"];

    [Fact]
    public void It_names_a_smallest_set_for_every_answer_of_the_mental_health_track()
    {
        var combinations =
            from hours in new double?[] { null, 0, 9, 20 }
            from disorder in MentalHealthProofs.DisordersOrNone
            from number in Enumerable.Range(0, 2187)
            from isRural in YesNo
            let facts = Facts(hours, number)
            where facts.DangerToSelfOrOthers != true
            select (facts, disorder, isRural);

        var told = combinations.AsParallel().Select(entry => Wrong(GivenMental.Alone(entry.facts, entry.disorder) with { Tags = Rural(entry.isRural) }, _ => "outOfScope")).ToList();

        told.Where(entry => entry.Wrong is not null).Take(3).Should().BeEmpty();
        told.Where(entry => entry.Level is not null).Select(entry => entry.Level).Distinct().Should().BeEquivalentTo("MH-OP", "MH-IOP", "MH-PHP");
    }

    [Fact]
    public void It_names_a_smallest_set_of_both_tracks_in_the_fourth_edition()
    {
        var told = ParallelEnumerable.Range(0, Samples.Of(1_500, 30_000)).Select(seed =>
        {
            var patientCase = Fourth(seed);
            var requirements = WhyNotProofs.FourthRequirements(patientCase.Ratings!.ToDictionary(entry => entry.Key, entry => $"{entry.Value}"), patientCase.Tags is not null);
            var hasDisorder = patientCase.Facts.SubstanceUseDisorder != SubstanceUseDisorder.NotMet;
            return Wrong(patientCase, removed => patientCase.Age == 17 ? "outOfScope" : WhyNotProofs.FourthWithout(requirements, removed, hasDisorder), requirements.Select(requirement => requirement.About), $"seed {seed}: ");
        }).ToList();

        told.Select(entry => entry.Wrong).OfType<string>().Take(3).Should().BeEmpty();
        told.Select(entry => entry.Level).OfType<string>().Distinct().Should().Contain([.. WhyNotProofs.Fourth[..^1], "MH-OP", "MH-IOP", "MH-PHP"], "a sample without a level would prove less of it");
    }

    [Fact]
    public void It_names_a_smallest_set_of_both_tracks_in_the_third_edition()
    {
        var told = ParallelEnumerable.Range(0, Samples.Of(1_000, 20_000)).Select(seed =>
        {
            var random = new Random(seed);
            var patientCase = RandomThirdCases.Complete(random) with { MentalHealth = Mental(random, seed % 3 == 0) };
            var requirements = WhyNotProofs.ThirdRequirements(patientCase);
            return Wrong(patientCase, removed => WhyNotProofs.ThirdWithout(patientCase, requirements, removed), requirements.Select(requirement => requirement.About).Append("cognitiveLimitation"), $"seed {seed}: ");
        }).ToList();

        told.Select(entry => entry.Wrong).OfType<string>().Take(3).Should().BeEmpty();
        told.Select(entry => entry.Level).OfType<string>().Distinct().Should().Contain([.. WhyNotProofs.Third[1..^1], "MH-OP", "MH-IOP", "MH-PHP"], "a sample without a level would prove less of it");
    }

    internal static PlacementCase Fourth(int seed)
    {
        var random = new Random(seed);
        var (ratings, _) = RandomRatings.Partial(random, 0, seed % 4 == 0 ? 2 : 0);
        return Given.Case(ratings) with
        {
            MentalHealth = Mental(random, seed % 3 == 0), Facts = new() { SubstanceUseDisorder = Disorder(random) }, Tags = Rural(random.Next(4) == 0), Age = random.Next(12) == 0 ? 17 : null,
        };
    }

    /// <summary>What is wrong with the answer, and of which level it was told why it is not enough.</summary>
    private static (string? Wrong, string? Level) Wrong(PlacementCase patientCase, Func<IReadOnlySet<string>, string> substanceUse, IEnumerable<string>? abouts = null, string name = "")
    {
        var decision = WhyNotProofs.WithHouseRules.Evaluate(patientCase);
        if (decision.Status != DecisionStatus.Decided)
        {
            return (decision.WhyNotLower is null ? null : $"{name}not decided, and yet told why not lower", null);
        }

        var ladder = decision.Level!.Edition is null ? Ladder
            : decision.Level.Edition == Edition.Fourth ? WhyNotProofs.Fourth
            : patientCase.Population == Population.Adult ? WhyNotProofs.Third : [.. WhyNotProofs.Third.Where(level => level != "3.3")];
        var completions = Completions(patientCase).ToList();
        var told = decision.WhyNotLower is [var only] ? only : null;
        var place = Array.IndexOf(ladder, decision.Level.Code);
        var wrong = WhyNotProofs.Wrong(0, decision, ladder, [.. abouts ?? [], .. Asking, "supportOutsideProgram"], removed =>
            place > 0 && completions.Min(completion => Intensity(patientCase.Edition, Without(completion, removed))) <= Intensity(patientCase.Edition, ladder[place - 1]) ? place - 1 : place);
        if (wrong is null && told is not null && completions.Count == 1)
        {
            var left = Without(completions[0], told.Because.ToHashSet());
            wrong = told.Sentence.Contains(left == "outOfScope" ? "would not cover" : $"asked for nothing, {left}", StringComparison.Ordinal) && told.Sentence.Contains('[', StringComparison.Ordinal)
                ? null
                : $"{left} is left, and the sentence says: {told.Sentence}";
        }

        return (wrong is null ? null : $"{name}{patientCase.MentalHealth} {patientCase.Facts.SubstanceUseDisorder} {wrong}", told?.Level);

        string Without((MentalHealthFacts Facts, string? Disorder) completion, IReadOnlySet<string> removed)
        {
            var mental = MentalWithout(completion.Facts, completion.Disorder, patientCase.Tags is not null, removed);
            if (patientCase.Edition is not { } edition)
            {
                return mental;
            }

            var label = substanceUse(removed);
            var code = label.Replace(" + RR", "", StringComparison.Ordinal).Replace(" COE", "", StringComparison.Ordinal);
            var enhanced = label.Contains("COE", StringComparison.Ordinal) || label == "4 PSYCH" || (completion.Facts.MentalHealthDiagnosis == true && !removed.Contains("mentalHealthDiagnosis"));
            return MentalHealthOracle.Both(edition == Edition.Fourth ? "4" : "3", code, mental, enhanced).Level;
        }
    }

    /// <summary>The need of the mental-health track, or <c>outOfScope</c> where it has none.</summary>
    private static string MentalWithout(MentalHealthFacts facts, string? disorder, bool isRural, IReadOnlySet<string> removed)
    {
        var counts = disorder is "met" or "probable";
        var known = new MentalHealthOracle.MentalFacts(
            removed.Contains("hoursNeeded") ? 0 : facts.HoursNeeded!.Value,
            facts.Needs24HourCare!.Value && !removed.Contains("needs24HourCare"),
            false,
            facts.SupportOutsideProgram!.Value,
            facts.MentalHealthDiagnosis!.Value && !removed.Contains("mentalHealthDiagnosis"),
            facts.CanParticipate!.Value,
            facts.BenefitsFromCoordinatedProgram!.Value,
            facts.WouldOtherwiseNeedInpatient!.Value && !removed.Contains("wouldOtherwiseNeedInpatient"));
        if (facts.MentalHealthDiagnosis == false && !counts)
        {
            return "outOfScope";
        }

        // Nobody leaves the track because a diagnosis asks for nothing: what asks for inpatient care stands, which needs none.
        var left = MentalHealthOracle.Decide(known, counts && !removed.Contains("substanceUseDisorder") ? disorder : "notMet").Level
            ?? (MentalHealthOracle.Decide(known, "met").Level is MentalHealthOracle.Inpatient ? MentalHealthOracle.Inpatient : "outOfScope");

        var house = isRural && facts.SupportOutsideProgram == false && !removed.Contains("supportOutsideProgram");
        return house && Array.IndexOf(Ladder, left) < 1 ? MentalHealthOracle.Iop : left;
    }

    internal static int Intensity(Edition? edition, string code) =>
        code == "outOfScope" ? -1
        : edition is null ? Array.IndexOf(Ladder, code)
        : code.StartsWith("MH", StringComparison.Ordinal) ? 2 * MentalHealthLevels.RanksAs(MentalHealthLevels.All.Single(level => level.Code == code), edition.Value).Rank
        : (2 * CareLevel.Parse(edition.Value, code).Rank) + 1;

    private static IEnumerable<(MentalHealthFacts Facts, string? Disorder)> Completions(PlacementCase patientCase)
    {
        var facts = patientCase.MentalHealth!;
        return
            from hours in facts.HoursNeeded is { } known ? [known] : MentalHealthProofs.Bands
            from care in Values(facts.Needs24HourCare)
            from support in Values(facts.SupportOutsideProgram)
            from diagnosis in Values(facts.MentalHealthDiagnosis)
            from participates in Values(facts.CanParticipate)
            from coordinated in Values(facts.BenefitsFromCoordinatedProgram)
            from inpatient in Values(facts.WouldOtherwiseNeedInpatient)
            from disorder in patientCase.Facts.SubstanceUseDisorder is { } stated ? [Codes.SubstanceUseDisorder.Of(stated)] : patientCase.Edition is null ? Disorders : ["met"]
            select (new MentalHealthFacts
            {
                HoursNeeded = hours, Needs24HourCare = care, DangerToSelfOrOthers = false, SupportOutsideProgram = support, MentalHealthDiagnosis = diagnosis, CanParticipate = participates,
                BenefitsFromCoordinatedProgram = coordinated, WouldOtherwiseNeedInpatient = inpatient,
            }, disorder);
    }

    private static bool[] Values(bool? known) => known is { } value ? [value] : YesNo;

    internal static MentalHealthFacts Mental(Random random, bool isPartial)
    {
        bool? Of(int oneIn) => isPartial && random.Next(4) == 0 ? null : random.Next(oneIn) == 0;
        bool? Not(int oneIn) => !Of(oneIn);
        return new()
        {
            HoursNeeded = isPartial && random.Next(4) == 0 ? null : MentalHealthProofs.Bands[random.Next(3)],
            Needs24HourCare = Of(8),
            DangerToSelfOrOthers = isPartial && random.Next(6) == 0 ? null : false,
            SupportOutsideProgram = Not(6),
            MentalHealthDiagnosis = Not(4),
            CanParticipate = Not(8),
            BenefitsFromCoordinatedProgram = Not(6),
            WouldOtherwiseNeedInpatient = Of(3),
        };
    }

    private static SubstanceUseDisorder? Disorder(Random random) => random.Next(5) switch { 0 => SubstanceUseDisorder.NotMet, 1 => null, 2 => SubstanceUseDisorder.Probable, _ => SubstanceUseDisorder.Met };

    private static Dictionary<string, string>? Rural(bool isRural) => isRural ? new() { ["setting"] = "rural" } : null;

    private static MentalHealthFacts Facts(double? hours, int number)
    {
        bool? Value(int place) => (number / (int)Math.Pow(3, place) % 3) switch { 0 => true, 1 => false, _ => null };
        return new()
        {
            HoursNeeded = hours, Needs24HourCare = Value(0), DangerToSelfOrOthers = Value(1), SupportOutsideProgram = Value(2), MentalHealthDiagnosis = Value(3), CanParticipate = Value(4),
            BenefitsFromCoordinatedProgram = Value(5), WouldOtherwiseNeedInpatient = Value(6),
        };
    }
}
