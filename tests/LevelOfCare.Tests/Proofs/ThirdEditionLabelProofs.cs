using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Proofs;

/// <summary>The third edition's answer is right, for every case there is: level, label, add-ons, status, actions and the note on contradictions.</summary>
public sealed class ThirdEditionLabelProofs
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_diagrams_give_the_right_answer_for_every_case_there_is(bool adolescent)
    {
        var complications = adolescent ? 2 : 1;
        var wrong = 0L;
        var seen = 0L;
        foreach (var disorder in Enum.GetValues<Disorder>())
        {
            var walk = new ProductWalk(ThirdSpace.Answers(ThirdSpace.Library, disorder, adolescent), ThirdSpace.Questionnaire(adolescent).AnswerCounts);
            Parallel.For(0, 125, start =>
            {
                int[] d = [start / 25, start / 5 % 5, start % 5, 0, 0, 0];
                var state = 0;
                for (var question = 0; question < 3; question++)
                {
                    state = walk.After(question, state, 4 - d[question]);
                }

                var (count, differences) = Ratings(walk, d, 3, state, disorder, adolescent);
                Interlocked.Add(ref seen, count);
                Interlocked.Add(ref wrong, differences);
            });
        }

        wrong.Should().Be(0);

        // Without a disorder there is no opioid use disorder: half as many.
        seen.Should().Be(ThirdSpace.RatingsTimesFacts * complications * 7 / 2);
    }

    [Fact]
    public void The_evaluator_gives_the_right_answer_for_random_cases()
    {
        var wrong = ParallelEnumerable.Range(0, Samples.Of(100_000, 1_000_000)).Select(seed =>
        {
            var random = RandomThird.Complete(new(seed));
            var decision = PlacementEngine.Default.Evaluate(random.Case());
            var expected = random.Expected();
            var actual = new ThirdAnswer(
                decision.Status == DecisionStatus.OutOfScope ? "outOfScope" : "decided",
                decision.Level?.Code,
                decision.Label,
                [.. decision.AddOns.Select(addOn => addOn.ToString().ToUpperInvariant())],
                decision.Provisional,
                [.. decision.Actions.Where(action => action.About == CaseFactNames.SubstanceUseDisorder).Select(action => action.Code)],
                seed % 20 == 0 ? decision.Notes.Any(note => note.Code == FindingCodes.FactContradictsRatings) : expected.FactContradictsRatings);

            // Notes unfold with every explanation, which costs more than deciding: one case in twenty reads them. A complication now is an action by itself, and the answer is not final before it is done.
            return actual == expected with { Provisional = expected.Provisional || random.NowComplicated == true } ? null : $"seed {seed}: {random} expected {expected}, got {actual}";
        }).OfType<string>().Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void The_drivers_of_random_cases_are_the_requirements_that_hold()
    {
        var wrong = ParallelEnumerable.Range(0, Samples.Of(10_000, 100_000)).Select(seed =>
        {
            var random = RandomThird.Complete(new(seed));
            var decision = PlacementEngine.Default.Evaluate(random.Case());
            if (decision.Status != DecisionStatus.Decided)
            {
                return null;
            }

            var bits = Enumerable.Range(0, ThirdSpace.Facts).Sum(place => random.Facts[place]!.Value ? 1 << place : 0);
            var expected = ThirdEditionOracle.RequirementsMet([.. random.Ratings.Select(rating => rating!.Value)], ThirdFacts.FromBits(bits), random.Disorder, random.Adolescent, random.NowComplicated!.Value);
            var actual = decision.Drivers.Where(driver => driver.Minimum is not ("COE" or "BIO" or "3.3" or "OTP" or "OBOT" or "MET")).Select(driver => driver.Rule).Select(Whole).ToHashSet();
            return actual.SetEquals(expected) ? null : $"seed {seed}: {random} expected {string.Join(' ', expected)}, got {string.Join(' ', actual)}";
        }).OfType<string>().Take(3).ToList();

        wrong.Should().BeEmpty();

        // Two requirements are written as two rules each.
        static string Whole(string rule) => rule.Replace("-OUTPATIENT", "", StringComparison.Ordinal).Replace("-UNSTATED", "", StringComparison.Ordinal);
    }

    private static (long Count, long Wrong) Ratings(ProductWalk walk, int[] d, int question, int state, Disorder disorder, bool adolescent)
    {
        if (question == ThirdSpace.Ratings)
        {
            return Facts(walk, d, question, state, 0, disorder, adolescent);
        }

        var (count, wrong) = (0L, 0L);
        for (d[question] = 0; d[question] <= 4; d[question]++)
        {
            var below = Ratings(walk, d, question + 1, walk.After(question, state, 4 - d[question]), disorder, adolescent);
            (count, wrong) = (count + below.Count, wrong + below.Wrong);
        }

        return (count, wrong);
    }

    private static (long Count, long Wrong) Facts(ProductWalk walk, int[] d, int question, int state, int bits, Disorder disorder, bool adolescent)
    {
        if (question == ThirdSpace.Ratings + ThirdSpace.Facts)
        {
            return End(walk, d, question, state, bits, disorder, adolescent);
        }

        var no = Facts(walk, d, question + 1, walk.After(question, state, 1), bits, disorder, adolescent);
        if (question == ThirdSpace.OpioidUseDisorder && disorder == Disorder.NotMet)
        {
            return no;
        }

        var yes = Facts(walk, d, question + 1, walk.After(question, state, 0), bits | (1 << (question - ThirdSpace.Ratings)), disorder, adolescent);
        return (no.Count + yes.Count, no.Wrong + yes.Wrong);
    }

    private static (long Count, long Wrong) End(ProductWalk walk, int[] d, int question, int state, int bits, Disorder disorder, bool adolescent)
    {
        var facts = ThirdFacts.FromBits(bits);
        if (!adolescent)
        {
            return (1, walk.Codes[state] == ThirdEditionOracle.Code(d, facts, disorder, false, false) ? 0 : 1);
        }

        var complicated = walk.Codes[walk.After(question, state, 0)] == ThirdEditionOracle.Code(d, facts, disorder, true, true);
        var calm = walk.Codes[walk.After(question, state, 1)] == ThirdEditionOracle.Code(d, facts, disorder, true, false);
        return (2, (complicated ? 0 : 1) + (calm ? 0 : 1));
    }
}
