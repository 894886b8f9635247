using LevelOfCare.Engine;
using LevelOfCare.Engine.Unknowns;

namespace LevelOfCare.Tests.Engine;

public sealed class GuardedRunnerSpecs
{
    private static readonly RuleProgram Program = new([new LargeSeedSprouts(), new TwoSeedsOfOneSizeSproutTogether(), new LonelySproutBlooms()]);

    private static readonly Question[] Questions =
    [
        new("a", [[new Seed("a", 1)], [new Seed("a", 2)], [new Seed("a", 3)]]),
        new("b", [[new Seed("b", 1)], [new Seed("b", 3)], []]),
        new("c", [[], [new Seed("c", 3)]]),
    ];

    [Fact]
    public void Guards_say_of_every_set_of_answers_what_a_run_over_complete_facts_says()
    {
        var diagrams = new DiagramBuilder();
        var guarded = GuardedRunner.Run(Program, [new Seed("k", 2)], Questions, diagrams);

        for (var a = 0; a < 3; a++)
        {
            for (var b = 0; b < 3; b++)
            {
                for (var c = 0; c < 2; c++)
                {
                    int[] answers = [a, b, c];
                    var certain = Questions.SelectMany((question, index) => question.Answers[answers[index]]).Append(new Seed("k", 2)).ToList();
                    var expected = EmbeddedRunner.Instance.Run(Program, certain).Select(firing => firing.Fact).ToHashSet();
                    var held = guarded.All.Where(fact => fact is not Seed && Holds(diagrams, guarded.GuardOf(fact), answers)).ToHashSet();

                    held.Should().BeEquivalentTo(expected, $"answers {a}{b}{c}");
                }
            }
        }
    }

    [Fact]
    public void Equal_functions_are_one_node()
    {
        var diagrams = new DiagramBuilder();
        var first = diagrams.Is(0, 0, 2);
        var second = diagrams.Is(1, 0, 2);

        diagrams.Not(diagrams.And(first, second)).Should().Be(diagrams.Or(diagrams.Not(first), diagrams.Not(second)));
        diagrams.Or(first, diagrams.Not(first)).Should().Be(DiagramBuilder.True);
        diagrams.And(first, diagrams.Not(first)).Should().Be(DiagramBuilder.False);
    }

    private static bool Holds(DiagramBuilder diagrams, int node, int[] answers)
    {
        while (!diagrams.IsLeaf(node))
        {
            node = diagrams.ChildrenOf(node)[answers[diagrams.QuestionOf(node)]];
        }

        return node == DiagramBuilder.True;
    }
}
