using LevelOfCare.Deciding;
using LevelOfCare.Engine;
using LevelOfCare.Facts;
using LevelOfCare.Rules;
using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Proofs;

/// <summary>The label is right, for every set of ratings there is.</summary>
public sealed class FourthEditionLabelProofs
{
    private const long WholeSpace = 457_228_800;

    [Fact]
    public void The_diagram_gives_the_right_label_for_each_of_the_457_228_800_combinations()
    {
        var outcomes = LevelAnswers.Build(new(RuleCatalog.FourthEdition()), FourthEditionQuestions.Questionnaire, [new PatientGroup(Population.Adult, false, false)]).Outcomes;
        var expected = outcomes.Outcomes.Select(outcome => (byte)IndexOf(outcome.Indication!.Label)).ToArray();
        var masks = MaskTable.MaskOf;
        var checkedCases = 0L;
        var wrong = 0L;

        var firstTwo = Enumerable.Range(0, masks[0].Length).SelectMany(_ => Enumerable.Range(0, masks[1].Length), (first, second) => (first, second));
        Parallel.ForEach(firstTwo, start =>
        {
            var (count, differences) = Walk(2, outcomes.After(outcomes.After(outcomes.Root, 0, start.first), 1, start.second), masks[0][start.first] | masks[1][start.second]);
            Interlocked.Add(ref checkedCases, count);
            Interlocked.Add(ref wrong, differences);
        });

        wrong.Should().Be(0);
        checkedCases.Should().Be(WholeSpace);

        (long Count, long Wrong) Walk(int key, int place, int mask)
        {
            var count = 0L;
            var differences = 0L;
            for (var code = 0; code < masks[key].Length; code++)
            {
                var next = outcomes.After(place, key, code);
                var minima = mask | masks[key][code];
                if (key == masks.Length - 1)
                {
                    count++;
                    differences += expected[next] == MaskTable.LabelOfMask[minima] ? 0 : 1;
                }
                else
                {
                    var below = Walk(key + 1, next, minima);
                    count += below.Count;
                    differences += below.Wrong;
                }
            }

            return (count, differences);
        }
    }

    [Fact]
    public void The_evaluator_gives_the_right_label_for_every_set_of_minima_that_ratings_can_reach()
    {
        // One set of ratings for each set of minima, found key by key.
        var reached = new Dictionary<int, int[]> { [0] = [] };
        foreach (var codes in MaskTable.MaskOf)
        {
            reached = reached.SelectMany(_ => Enumerable.Range(0, codes.Length), (entry, code) => (Mask: entry.Key | codes[code], Codes: entry.Value.Append(code)))
                .DistinctBy(entry => entry.Mask).ToDictionary(entry => entry.Mask, entry => entry.Codes.ToArray());
        }

        var program = new RuleProgram(RuleCatalog.FourthEdition());
        var wrong = reached.AsParallel().Where(entry => LabelOf(program, entry.Value) != MaskTable.Labels[MaskTable.LabelOfMask[entry.Key]]).Take(5).ToList();

        wrong.Should().BeEmpty();
        reached.Count.Should().BeGreaterThan(10_000);
    }

    [Fact]
    public void The_evaluator_gives_the_right_label_for_random_cases()
    {
        var count = Samples.Of(100_000, 1_000_000);
        var wrong = ParallelEnumerable.Range(0, count).Where(seed =>
        {
            var ratings = RandomRatings.Complete(new(seed));
            return PlacementEngine.Default.Evaluate(Given.Case(ratings)).Label != FourthEditionOracle.Label(ratings);
        }).Take(5).ToList();

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void A_further_requirement_never_lowers_an_answer()
    {
        // Over all sets of minima: adding any one of them never gives a lower rank.
        var ranks = MaskTable.Labels.Select(FourthEditionOracle.Rank).ToArray();
        var lowered = 0;
        for (var mask = 0; mask < MaskTable.LabelOfMask.Length; mask++)
        {
            for (var bit = 1; bit < MaskTable.LabelOfMask.Length; bit <<= 1)
            {
                lowered += ranks[MaskTable.LabelOfMask[mask | bit]] < ranks[MaskTable.LabelOfMask[mask]] ? 1 : 0;
            }
        }

        lowered.Should().Be(0);
    }

    private static int IndexOf(string label) => MaskTable.Labels.ToList().IndexOf(label);

    private static string LabelOf(RuleProgram program, int[] codes)
    {
        List<object> facts = [new PatientGroup(Population.Adult, false, false), .. FourthEditionQuestions.Questionnaire.Questions.SelectMany((question, key) => question.Answers[codes[key]].Facts)];
        return Conclusion.OutcomeOf(EmbeddedRunner.Instance.Run(program, facts)).Indication!.Label;
    }
}
