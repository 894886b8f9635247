using LevelOfCare.Json;
using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Proofs;

/// <summary>The mental-health track against an independent statement: every combination of its facts, known and unknown.</summary>
public sealed class MentalHealthProofs
{
    private static readonly Dictionary<string, string> FindingOfCondition = new()
    {
        ["coordinatedProgram"] = "COORDINATED-PROGRAM", ["no24HourCare"] = "NO-24-HOUR-CARE", ["supportOutside"] = "SUPPORT-OUTSIDE", ["diagnosis"] = "DIAGNOSIS", ["notDangerous"] = "NOT-DANGEROUS", ["canParticipate"] = "CAN-PARTICIPATE",
    };

    private static readonly SubstanceUseDisorder[] Disorders = Enum.GetValues<SubstanceUseDisorder>();
    internal static readonly SubstanceUseDisorder?[] DisordersOrNone = [null, .. Disorders.Select(disorder => (SubstanceUseDisorder?)disorder)];
    internal static readonly double[] Bands = [0, 9, 20];
    private static readonly bool[] YesNo = [true, false];
    private static readonly bool?[] ThreeValues = [true, false, null];

    [Fact]
    public void Every_combination_is_decided_as_the_statement_says_with_every_failed_condition_named()
    {
        var count = 0;
        foreach (var hours in new[] { 0, 8.99, 9, 19.99, 20, 168 })
        {
            for (var bits = 0; bits < 128; bits++)
            {
                foreach (var disorder in Disorders)
                {
                    count++;
                    Compare(Facts(hours, bit => (bits >> bit & 1) == 1), disorder);
                }
            }
        }

        count.Should().Be(6 * 128 * 3);
    }

    [Fact]
    public void Every_three_valued_combination_has_exactly_the_levels_and_the_questions_that_completions_have()
    {
        var combinations =
            from hours in new double?[] { null, 0, 9, 20 }
            from disorder in DisordersOrNone
            from number in Enumerable.Range(0, 2187)
            select (hours, disorder, number);

        var count = 0;
        combinations.AsParallel().ForAll(entry =>
        {
            Interlocked.Increment(ref count);
            var facts = Facts(entry.hours, bit => ThreeValues[entry.number / (int)Math.Pow(3, bit) % 3]);
            ComparePartial(facts, entry.disorder);
        });

        count.Should().Be(4 * 4 * 2187);
    }

    private static void Compare(MentalHealthFacts facts, SubstanceUseDisorder disorder)
    {
        var patientCase = GivenMental.Alone(facts, disorder);
        var expected = MentalHealthOracle.Decide(Known(facts), Codes.SubstanceUseDisorder.Of(disorder));

        var decision = PlacementEngine.Default.Evaluate(patientCase);

        Codes.DecisionStatus.Of(decision.Status).Should().Be(expected.Status, $"{facts} {disorder}");
        decision.Label.Should().Be(expected.Level, $"{facts} {disorder}");
        decision.Level?.Code.Should().Be(expected.Level);
        if (decision.Status == DecisionStatus.Emergency)
        {
            decision.Emergency!.Facts.Should().Equal(Emergency.DangerToSelf, Emergency.DangerToOthers);
            decision.Possible.Should().BeEmpty();
            return;
        }

        if (decision.Status == DecisionStatus.Decided)
        {
            decision.Drivers[0].Rule.TrimEnd('a', 'b').Should().Be(expected.Rule, $"{facts} {disorder}");
        }

        decision.Notes.Select(note => note.Code).Should().BeEquivalentTo(Unmet(facts, expected.FailedConditionsPhp, expected.FailedConditionsIop), $"{facts} {disorder}");
    }

    /// <summary>A condition is named where the need for its benefit is real: by the hours, and for partial hospitalization by an inpatient need too.</summary>
    private static IEnumerable<string> Unmet(MentalHealthFacts facts, IReadOnlyList<string> php, IReadOnlyList<string> iop)
    {
        var isTwenty = facts.HoursNeeded >= 20;
        var wouldNeedInpatient = facts.WouldOtherwiseNeedInpatient == true;
        return
        [
            .. isTwenty || wouldNeedInpatient ? php.Select(condition => $"PHP-{FindingOfCondition[condition]}") : [],
            .. wouldNeedInpatient && !isTwenty ? new[] { "PHP-HOURS" } : [],
            .. isTwenty && !wouldNeedInpatient ? new[] { "PHP-INSTEAD-OF-INPATIENT" } : [],
            .. facts.HoursNeeded >= 9 ? iop.Select(condition => $"IOP-{FindingOfCondition[condition]}") : [],
        ];
    }

    private static void ComparePartial(MentalHealthFacts facts, SubstanceUseDisorder? disorder)
    {
        var decision = PlacementEngine.Default.Evaluate(GivenMental.Alone(facts, disorder));
        if (facts.DangerToSelfOrOthers == true)
        {
            decision.Status.Should().Be(DecisionStatus.Emergency);
            return;
        }

        var (possible, missing) = MentalHealthOracle.Unknown(Partial(facts), disorder is { } known ? Codes.SubstanceUseDisorder.Of(known) : null);
        var outcomes = Completions(facts, disorder).Select(OutcomeOf).Distinct().ToList();
        decision.Possible.Should().Equal(possible, $"{facts} {disorder}");
        decision.Possible.Should().BeEquivalentTo(outcomes.OfType<string>());
        decision.Status.Should().Be(outcomes.Count > 1 ? DecisionStatus.Undetermined : outcomes[0] is null ? DecisionStatus.OutOfScope : DecisionStatus.Decided, $"{facts} {disorder}");

        // The statement counts levels. Where some completions are out of scope, that too is an answer that a question can decide, so more may be asked for.
        if (!outcomes.Contains(null))
        {
            decision.Missing.Select(fact => fact.Fact).Should().Equal(missing, $"{facts} {disorder}");
        }
        else
        {
            missing.Should().BeSubsetOf(decision.Missing.Select(fact => fact.Fact), $"{facts} {disorder}");
            decision.Missing.Should().Equal(Influences(facts, disorder), $"{facts} {disorder}");
        }
    }

    /// <summary>By brute force: for each unknown fact, the most outcomes that its answers alone lead to.</summary>
    private static List<MissingFact> Influences(MentalHealthFacts facts, SubstanceUseDisorder? disorder)
    {
        var found = new List<MissingFact>();
        foreach (var (name, set) in Setters(facts, disorder))
        {
            var most = Completions(facts, disorder).Max(entry => set(entry).Select(OutcomeOf).Distinct().Count());
            if (most > 1)
            {
                found.Add(new(name, most));
            }
        }

        return [.. found.OrderByDescending(fact => fact.Labels)];
    }

    private static IEnumerable<(string Name, Func<(MentalHealthFacts Facts, SubstanceUseDisorder Disorder), IEnumerable<(MentalHealthFacts, SubstanceUseDisorder)>> Set)> Setters(
        MentalHealthFacts facts, SubstanceUseDisorder? disorder)
    {
        if (facts.HoursNeeded is null)
        {
            yield return ("hoursNeeded", entry => Bands.Select(hours => (entry.Facts with { HoursNeeded = hours }, entry.Disorder)));
        }

        for (var bit = 0; bit < 7; bit++)
        {
            var asked = bit;
            if (Value(facts, bit) is null)
            {
                yield return (CaseFactNames.Of((MentalHealthFact)bit), entry => YesNo.Select(value => (Facts(entry.Facts.HoursNeeded, other => other == asked ? value : Value(entry.Facts, other)), entry.Disorder)));
            }
        }

        if (disorder is null)
        {
            yield return ("substanceUseDisorder", entry => Disorders.Select(value => (entry.Facts, value)));
        }
    }

    private static IEnumerable<(MentalHealthFacts Facts, SubstanceUseDisorder Disorder)> Completions(MentalHealthFacts facts, SubstanceUseDisorder? disorder)
    {
        var open = Enumerable.Range(0, 7).Where(bit => Value(facts, bit) is null).ToList();
        return
            from hours in facts.HoursNeeded is { } known ? [known] : Bands
            from number in Enumerable.Range(0, 1 << open.Count)
            from given in disorder is { } stated ? [stated] : Disorders
            select (Facts(hours, bit => open.IndexOf(bit) is var place && place >= 0 ? (number >> place & 1) == 1 : Value(facts, bit)), given);
    }

    private static string? OutcomeOf((MentalHealthFacts Facts, SubstanceUseDisorder Disorder) completion)
    {
        var (status, level, _, _, _) = MentalHealthOracle.Decide(Known(completion.Facts), Codes.SubstanceUseDisorder.Of(completion.Disorder));
        return status == "emergency" ? MentalHealthOracle.Inpatient : level;
    }

    private static bool? Value(MentalHealthFacts facts, int bit) => (MentalHealthFact)bit switch
    {
        MentalHealthFact.Needs24HourCare => facts.Needs24HourCare,
        MentalHealthFact.DangerToSelfOrOthers => facts.DangerToSelfOrOthers,
        MentalHealthFact.SupportOutsideProgram => facts.SupportOutsideProgram,
        MentalHealthFact.MentalHealthDiagnosis => facts.MentalHealthDiagnosis,
        MentalHealthFact.CanParticipate => facts.CanParticipate,
        MentalHealthFact.BenefitsFromCoordinatedProgram => facts.BenefitsFromCoordinatedProgram,
        _ => facts.WouldOtherwiseNeedInpatient,
    };

    private static MentalHealthFacts Facts(double? hours, Func<int, bool?> value) => new()
    {
        HoursNeeded = hours,
        Needs24HourCare = value(0),
        DangerToSelfOrOthers = value(1),
        SupportOutsideProgram = value(2),
        MentalHealthDiagnosis = value(3),
        CanParticipate = value(4),
        BenefitsFromCoordinatedProgram = value(5),
        WouldOtherwiseNeedInpatient = value(6),
    };

    private static MentalHealthOracle.MentalFacts Known(MentalHealthFacts facts) => new(
        facts.HoursNeeded!.Value,
        facts.Needs24HourCare!.Value,
        facts.DangerToSelfOrOthers!.Value,
        facts.SupportOutsideProgram!.Value,
        facts.MentalHealthDiagnosis!.Value,
        facts.CanParticipate!.Value,
        facts.BenefitsFromCoordinatedProgram!.Value,
        facts.WouldOtherwiseNeedInpatient!.Value);

    private static MentalHealthOracle.PartialMentalFacts Partial(MentalHealthFacts facts) => new(
        facts.HoursNeeded,
        facts.Needs24HourCare,
        facts.DangerToSelfOrOthers,
        facts.SupportOutsideProgram,
        facts.MentalHealthDiagnosis,
        facts.CanParticipate,
        facts.BenefitsFromCoordinatedProgram,
        facts.WouldOtherwiseNeedInpatient);
}
