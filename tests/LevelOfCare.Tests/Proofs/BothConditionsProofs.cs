using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Proofs;

/// <summary>Both conditions at once against an independent statement: every level of each track beside every level of the other.</summary>
public sealed class BothConditionsProofs
{
    private static readonly (string Level, MentalHealthFacts Facts)[] MentalHealth =
    [
        ("MH-OP", GivenMental.Outpatient), ("MH-IOP", GivenMental.Intensive), ("MH-PHP", GivenMental.Suited), ("MH-INPATIENT", GivenMental.Inpatient),
    ];

    private static readonly string[] Codes = ["A", "B", "C", "D", "E"];

    [Fact]
    public void The_more_intensive_need_governs_in_the_fourth_edition()
    {
        string[][] ratings =
        [
            [], ["1B=1"], ["4A=B"], ["4A=C"], ["1B=2"], ["4A=D"], ["4A=E"], ["1B=3A"], ["2A=3B"], ["3A=4"], ["1A=4"], ["3A=2A"], ["3B=1Z", "4A=B"], ["3B=1Z", "4A=D"], ["3B=1Z", "2A=3B"], ["4A=B", "5B=A"], ["4A=C", "1B=1"],
        ];

        var levels = new HashSet<string>();
        foreach (var rated in ratings)
        {
            foreach (var disorder in MentalHealthProofs.DisordersOrNone)
            {
                levels.Add(Compare("4", Given.Rated(rated) with { Facts = new() { SubstanceUseDisorder = disorder } }));
            }
        }

        levels.Should().Contain(["1.5", "1.7", "2.1", "2.5", "2.7", "3.1", "3.5", "3.7", "3.7 BIO", "4 PSYCH", "4", "outOfScope"]);
    }

    [Fact]
    public void The_more_intensive_need_governs_in_the_third_edition()
    {
        var levels = new HashSet<string>();
        foreach (var risks in Risks())
        {
            foreach (var disorder in new[] { SubstanceUseDisorder.Met, SubstanceUseDisorder.NotMet })
            {
                foreach (var slower in new[] { false, true })
                {
                    var patientCase = GivenMental.Third(null, disorder, risks);
                    levels.Add(Compare("3", patientCase with { Facts = patientCase.Facts with { CognitiveLimitation = slower, ConcurrentMedicalCare = false } }));
                }
            }
        }

        levels.Should().BeEquivalentTo("none", "0.5", "1", "2.1", "2.5", "3.1", "3.3", "3.5", "3.7", "4", "outOfScope");
    }

    [Fact]
    public void With_unknowns_it_is_possible_exactly_what_completions_reach()
    {
        for (var seed = 0; seed < Samples.Of(60, 2_000); seed++)
        {
            var random = new Random(seed);
            var facts = MentalHealth[random.Next(4)].Facts;
            facts = random.Next(3) == 0 ? facts with { MentalHealthDiagnosis = null } : facts;
            facts = random.Next(3) == 0 ? facts with { HoursNeeded = null } : facts;
            facts = random.Next(3) == 0 ? facts with { DangerToSelfOrOthers = null } : facts;
            facts = random.Next(3) == 0 ? facts with { SupportOutsideProgram = null } : facts;
            var ratings = RandomRatings.Complete(random);
            ratings.Remove("4A");
            var patientCase = Given.Case(ratings) with { MentalHealth = facts, Facts = new() { SubstanceUseDisorder = random.Next(3) == 0 ? SubstanceUseDisorder.NotMet : null } };

            var decision = PlacementEngine.Default.Evaluate(patientCase);

            var outcomes = Completions(patientCase).Select(LabelOf).Distinct().ToList();
            decision.Possible.Should().BeEquivalentTo(outcomes.OfType<string>(), $"seed {seed}");
            decision.Status.Should().Be(outcomes.Count > 1 ? DecisionStatus.Undetermined : outcomes[0] is null ? DecisionStatus.OutOfScope : DecisionStatus.Decided, $"seed {seed}");
        }
    }

    /// <summary>
    /// Danger is an emergency where it is known; while it is not, it counts as what its rule asks for, which is what 24-hour care asks for, and it stands without a diagnosis. (Of a
    /// hospital level a diagnosis changes nothing.)
    /// </summary>
    private static string? LabelOf(PlacementCase patientCase)
    {
        var facts = patientCase.MentalHealth!;
        var same = facts.DangerToSelfOrOthers == true
            ? facts with
            {
                DangerToSelfOrOthers = false,
                Needs24HourCare = true,
                MentalHealthDiagnosis = facts.MentalHealthDiagnosis == true || patientCase.Facts.SubstanceUseDisorder == SubstanceUseDisorder.NotMet,
            }
            : facts;
        return PlacementEngine.Default.Evaluate(patientCase with { MentalHealth = same }) is { Status: DecisionStatus.Decided } decided ? decided.Label : null;
    }

    private static IEnumerable<PlacementCase> Completions(PlacementCase patientCase) => Completions(patientCase, patientCase.MentalHealth!);

    private static IEnumerable<PlacementCase> Completions(PlacementCase patientCase, MentalHealthFacts facts) =>
        from code in Codes
        from hours in facts.HoursNeeded is { } known ? [known] : MentalHealthProofs.Bands
        from diagnosis in Values(facts.MentalHealthDiagnosis)
        from danger in Values(facts.DangerToSelfOrOthers)
        from support in Values(facts.SupportOutsideProgram)
        select patientCase with
        {
            Ratings = patientCase.Ratings!.Append(new("4A", new RatingValue(code))).ToDictionary(entry => entry.Key, entry => entry.Value),
            MentalHealth = facts with { HoursNeeded = hours, MentalHealthDiagnosis = diagnosis, DangerToSelfOrOthers = danger, SupportOutsideProgram = support },
        };

    private static bool[] Values(bool? known) => known is { } value ? [value] : [true, false];

    private static string Compare(string edition, PlacementCase rated)
    {
        var alone = PlacementEngine.Default.Evaluate(rated);
        var substanceUse = alone.Status == DecisionStatus.OutOfScope ? "outOfScope" : alone.Level!.Code;
        foreach (var (level, facts) in MentalHealth)
        {
            var (expected, coe, drove) = MentalHealthOracle.Both(edition, substanceUse, level);
            var decision = PlacementEngine.Default.Evaluate(rated with { MentalHealth = facts });
            var why = $"{substanceUse} ({alone.Label}) beside {level}";

            decision.Status.Should().Be(DecisionStatus.Decided, why);
            decision.Level!.Code.Should().Be(expected, why);
            decision.AddOns.Contains(AddOn.Coe).Should().Be(coe, why);
            decision.Notes.Where(note => note.Code == "DRIVEN-BY").Select(note => note.About).Should().Equal([drove], why);
            decision.Label.Should().StartWith(expected);

            // Without a mental-health diagnosis only one condition is active: the level is the same but for what enhancement adds.
            if (rated.Facts.SubstanceUseDisorder != SubstanceUseDisorder.NotMet && !alone.AddOns.Contains(AddOn.Coe) && level != "MH-PHP")
            {
                var one = PlacementEngine.Default.Evaluate(rated with { MentalHealth = facts with { MentalHealthDiagnosis = false } });
                one.AddOns.Should().NotContain(AddOn.Coe, why);
                IndexOf(edition, one.Level!.Code).Should().Be(Math.Max(IndexOf(edition, substanceUse), IndexOf(edition, level switch { "MH-OP" => edition == "3" ? "1" : "1.5", "MH-IOP" => substanceUse == "1.7" ? "2.7" : "2.1", _ => "4" })), why);
            }
        }

        return substanceUse;
    }

    private static int IndexOf(string edition, string code) => CareLevel.Parse(edition == "3" ? Edition.Third : Edition.Fourth, code).Rank;

    private static IEnumerable<int[]> Risks()
    {
        yield return [0, 0, 0, 0, 0, 0];
        for (var dimension = 0; dimension < 6; dimension++)
        {
            for (var risk = 1; risk <= 4; risk++)
            {
                int[] risks = [0, 0, 0, 1, 1, 1];
                risks[dimension] = risk;
                yield return risks;
                int[] severe = [0, 0, 0, 0, 3, 3];
                severe[dimension] = risk;
                yield return severe;
            }
        }
    }
}
