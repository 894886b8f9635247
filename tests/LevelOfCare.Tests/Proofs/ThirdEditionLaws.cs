using System.Text.RegularExpressions;
using LevelOfCare.Deciding;
using LevelOfCare.Engine;
using LevelOfCare.Engine.Unknowns;
using LevelOfCare.Rules;
using LevelOfCare.Tests.Engine;
using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Proofs;

/// <summary>Laws of the third edition, proved on the diagrams: for every case there is, both populations, every diagnosis.</summary>
public sealed partial class ThirdEditionLaws
{
    private static readonly bool[] Populations = [false, true];

    [Fact]
    public void Raising_any_rating_never_lowers_the_level()
    {
        foreach (var (name, outcomes, counts) in Spaces())
        {
            for (var dimension = 0; dimension < ThirdSpace.Ratings; dimension++)
            {
                for (var risk = 1; risk <= 4; risk++)
                {
                    Lowered(outcomes, outcomes, counts, dimension, 4 - (risk - 1), 4 - risk).Should().BeNull($"{name}: D{dimension + 1} to {risk}");
                }
            }
        }
    }

    [Theory]
    [InlineData(Circumstance.ImminentDanger)]
    [InlineData(Circumstance.Nursing24Hour)]
    [InlineData(Circumstance.Structure24Hour)]
    [InlineData(Circumstance.NearDailyMonitoring)]
    [InlineData(Circumstance.OutpatientInsufficient)]
    public void Setting_a_fact_that_asks_for_more_never_lowers_the_level(Circumstance fact)
    {
        foreach (var (name, outcomes, counts) in Spaces())
        {
            Lowered(outcomes, outcomes, counts, ThirdSpace.Ratings + (int)fact, from: 1, to: 0).Should().BeNull($"{name}: {fact}");
        }
    }

    [Theory]
    [InlineData(Circumstance.ConcurrentMedicalCare)]
    [InlineData(Circumstance.ConcurrentMentalHealthCare)]
    public void Care_elsewhere_never_raises_the_level(Circumstance fact)
    {
        foreach (var (name, outcomes, counts) in Spaces())
        {
            Lowered(outcomes, outcomes, counts, ThirdSpace.Ratings + (int)fact, from: 0, to: 1).Should().BeNull($"{name}: {fact}");
        }
    }

    [Fact]
    public void The_check_can_fail_a_cognitive_limitation_does_lower_3_5_to_3_3()
    {
        var outcomes = ThirdSpace.Answers(ThirdSpace.Library, Disorder.Met, adolescent: false).Outcomes;

        Lowered(outcomes, outcomes, ThirdSpace.Questionnaire(false).AnswerCounts, ThirdSpace.Ratings + (int)Circumstance.CognitiveLimitation, from: 1, to: 0).Should().Be("3.5 to 3.3");
    }

    [Fact]
    public void Adding_a_requirement_never_lowers_a_level_and_never_turns_a_decision_into_out_of_scope()
    {
        var program = new RuleProgram([.. RuleCatalog.ThirdEdition(), new TagAsksForLevel()]);
        foreach (var adolescent in Populations)
        {
            foreach (var disorder in Enum.GetValues<Disorder>())
            {
                var before = ThirdSpace.Answers(program, disorder, adolescent).Outcomes;
                var counts = ThirdSpace.Questionnaire(adolescent).AnswerCounts;
                foreach (var level in CareLevel.All(Edition.Third))
                {
                    foreach (var enhanced in (string[])["", "enhanced"])
                    {
                        var after = ThirdSpace.Answers(program, disorder, adolescent, ("minimum", level.Code), ("enhanced", enhanced)).Outcomes;

                        Lowered(before, after, counts, question: -1, 0, 0).Should().BeNull($"{disorder}, adolescent {adolescent}: a requirement of {level.Code} {enhanced}");
                        IntoOutOfScope(before, after, counts).Should().BeFalse();
                        after.Outcomes.Should().OnlyContain(outcome => outcome.OutOfScope != null || outcome.Indication!.Level >= (level.Code == "3.5" ? ThirdEditionLevels.Level33 : level));
                    }
                }
            }
        }
    }

    [Fact]
    public void D4_alone_with_every_fact_false_never_gives_more_than_level_1()
    {
        foreach (var words in (string[])["", "probable", "unstated", "notMet", "adolescent", "adolescent notMet"])
        {
            for (var risk = 0; risk <= 4; risk++)
            {
                (PlacementEngine.Default.Evaluate(Given.Third($"{words} D4={risk}")).Level! <= ThirdEditionLevels.Level1).Should().BeTrue($"{words} D4={risk}");
            }
        }
    }

    [Fact]
    public void Protected_attributes_do_not_exist_in_the_model()
    {
        // Everything a case can say, and everything a rule can read.
        var types = typeof(PlacementEngine).Assembly.GetTypes().Where(type => type.Namespace == "LevelOfCare.Facts").ToHashSet();
        var open = new Stack<Type>([typeof(PlacementCase)]);
        while (open.TryPop(out var type))
        {
            foreach (var argument in type.IsGenericType ? type.GenericTypeArguments : [])
            {
                open.Push(argument);
            }

            if (type.Assembly == typeof(PlacementEngine).Assembly && types.Add(type))
            {
                foreach (var property in type.GetProperties())
                {
                    open.Push(property.PropertyType);
                }
            }
        }

        var names = types.SelectMany(type => type.GetMembers().Select(member => $"{type.Name}.{member.Name}")).ToList();

        names.Where(name => Protected().IsMatch(name)).Should().BeEmpty();
        names.Should().Contain("CaseFacts.Pregnant").And.Contain("PlacementCase.Age").And.Contain("ProgramSession.Day");
        Protected().IsMatch("CaseFacts.Gender").Should().BeTrue();
    }

    private static IEnumerable<(string Name, AnswerDiagram<Outcome> Outcomes, IReadOnlyList<int> Counts)> Spaces() => Populations.SelectMany(_ => Enum.GetValues<Disorder>(), (adolescent, disorder) =>
        ($"{disorder}{(adolescent ? ", adolescent" : "")}", ThirdSpace.Answers(ThirdSpace.Library, disorder, adolescent).Outcomes, (IReadOnlyList<int>)ThirdSpace.Questionnaire(adolescent).AnswerCounts));

    /// <summary>
    /// Walks every case twice in lock step, once with one answer to a question and once with another, or through two diagrams, and tells where the second
    /// ends lower; pairs of places that were met before are not walked again. Out of scope stands for the levels that it hides, 2.1 to 3.7.
    /// </summary>
    private static string? Lowered(AnswerDiagram<Outcome> first, AnswerDiagram<Outcome> second, IReadOnlyList<int> counts, int question, int from, int to) => Walk(
        first, second, counts, question, from, to, (before, after) => RankOf(after) < RankOf(before) ? $"{NameOf(before)} to {NameOf(after)}" : null);

    private static bool IntoOutOfScope(AnswerDiagram<Outcome> first, AnswerDiagram<Outcome> second, IReadOnlyList<int> counts) =>
        Walk(first, second, counts, -1, 0, 0, (before, after) => before.OutOfScope is null && after.OutOfScope is not null ? "out of scope" : null) is not null;

    private static string? Walk(
        AnswerDiagram<Outcome> first, AnswerDiagram<Outcome> second, IReadOnlyList<int> counts, int question, int from, int to, Func<Outcome, Outcome, string?> wrong)
    {
        HashSet<(int First, int Second)> pairs = [(first.Root, second.Root)];
        for (var asked = 0; asked < counts.Count; asked++)
        {
            var now = asked;
            pairs = now == question
                ? [.. pairs.Select(pair => (first.After(pair.First, now, from), second.After(pair.Second, now, to)))]
                : [.. pairs.SelectMany(_ => Enumerable.Range(0, counts[now]), (pair, answer) => (first.After(pair.First, now, answer), second.After(pair.Second, now, answer)))];
        }

        return pairs.Select(pair => wrong(first.Outcomes[pair.First], second.Outcomes[pair.Second])).OfType<string>().Order(StringComparer.Ordinal).FirstOrDefault();
    }

    private static double RankOf(Outcome outcome) => outcome.Indication?.Level.Rank ?? ThirdEditionLevels.Level1.Rank + 0.5;

    private static string NameOf(Outcome outcome) => outcome.Indication?.Level.Code ?? "out of scope";

    [GeneratedRegex("(?i)race|ethnic|gender|sex|religio|faith|nationalit|citizen|immigra|orientation|marital|skin|caste|disabilit|politic|income|veteran")]
    private static partial Regex Protected();
}
