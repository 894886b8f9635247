using LevelOfCare.Tests.Rules.Transitions;

namespace LevelOfCare.Tests.Proofs;

/// <summary>The plan against an independent statement: what comes first, the level decided again by a second case, and the usual way down as a list.</summary>
public sealed class PlanProofs
{
    private static readonly string[] ThirdWay = ["2.5", "2.1", "1"];
    private static readonly string[] FourthWay = ["2.5", "2.1", "1.5", "1.0"];

    [Theory]
    [InlineData(Edition.Third)]
    [InlineData(Edition.Fourth)]
    public void The_plan_is_what_its_independent_statement_says(Edition edition)
    {
        var random = new Random(7 + (int)edition);
        for (var sample = 0; sample < Samples.Of(2_000, 30_000); sample++)
        {
            var patientCase = RandomStays.Case(random, edition);
            var decision = PlacementEngine.Default.Evaluate(patientCase);

            Moving.PlanOf(decision).Should().Be(Expected(patientCase, decision), RandomStays.TextOf(patientCase));
        }
    }

    private static string Expected(PlacementCase patientCase, PlacementDecision decision)
    {
        if (decision.Status != DecisionStatus.Decided || decision.Transition?.Kind == "discharge")
        {
            return "null";
        }

        var steps = new List<string>();
        var start = decision is { Edition: Edition.Fourth, Transition.To: "1.0" } ? "1.0" : decision.Level!.Code;
        if (decision.Withdrawal is { Level: not "none" } withdrawal)
        {
            steps.Add(withdrawal.Level!);
            start = PlacementEngine.Default.Evaluate(AfterWithdrawal(patientCase)).Level?.Code ?? "none";
        }

        if (decision.Notes.Any(note => note.Code == "PROGRESS-CONTRADICTS-RATINGS") && CurrentPlace(patientCase) is var (held, level)
            && level > CareLevel.Parse(patientCase.Edition!.Value, start))
        {
            steps.Add(held);
        }

        if (start != "none")
        {
            steps.Add(start);
            var way = patientCase.Edition == Edition.Third ? ThirdWay : FourthWay;
            steps.AddRange(way.Skip(start switch
            {
                "0.5" or "1" or "1.0" => 9,
                "1.5" or "1.7" => 3,
                "2.1" => 2,
                "2.5" or "2.7" => 1,
                _ => 0,
            }));
        }

        return steps.Count == 0 ? "null" : string.Join(", ", steps);
    }

    private static PlacementCase AfterWithdrawal(PlacementCase patientCase)
    {
        var ratings = patientCase.Ratings!.ToDictionary();
        ratings["D1"] = Math.Min(ratings["D1"].Risk!.Value, 1);
        return patientCase with
        {
            Ratings = ratings,
            Facts = ratings["D2"].Risk < 2 && ratings["D3"].Risk < 2 ? patientCase.Facts with { Nursing24Hour = false } : patientCase.Facts,
        };
    }

    /// <summary>Where the person is, as a plan of the case's edition names it.</summary>
    private static (string Name, CareLevel Level) CurrentPlace(PlacementCase patientCase)
    {
        var current = patientCase.Current!;
        var edition = patientCase.Edition!.Value;
        if (WithdrawalLevels.TryParse(current.Level) is { } rung)
        {
            var ranked = Crosswalk.In(edition, rung)!;
            return (edition == Edition.Third ? current.Level : ranked.Code, ranked);
        }

        var level = Crosswalk.In(edition, CareLevel.Parse(current.Edition ?? edition, current.Level))!;
        return (level.Code, level);
    }
}
