using LevelOfCare.Screening;
using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Screening;

public sealed class ScreeningQuizSpecs
{
    [Fact]
    public void The_rest_of_a_questionnaire_is_asked_where_the_first_two_items_call_for_it()
    {
        for (var first = 0; first <= 3; first++)
        {
            for (var second = 0; second <= 3; second++)
            {
                var afterPhq = ScreeningQuiz.Start.Answer(1).Answer(1).Answer(first).Answer(second);
                afterPhq.Next!.Id.Should().Be(ScreeningOracle.Phq2OpensPhq9(first, second) ? "phq9.3" : "phq9.9");

                var afterGad = ScreeningQuiz.Start.Answer(1).Answer(1).Answer(0).Answer(0).Answer(0).Answer(first).Answer(second);
                afterGad.Next!.Id.Should().Be(ScreeningOracle.Gad2OpensGad7(first, second) ? "gad7.3" : "heavyDrinkingDays");
            }
        }
    }

    [Fact]
    public void The_longest_path_asks_everything_once_in_order()
    {
        var asked = new List<string>();
        var quiz = ScreeningQuiz.Start;
        while (quiz.Next is { } question)
        {
            asked.Add(question.Id);
            quiz = quiz.Answer(question.Choices.IsEmpty ? 12 : question.Choices[^1].Value);
        }

        asked.Should().Equal(["about", "sex", .. Enumerable.Range(1, 9).Select(item => $"phq9.{item}"), .. Enumerable.Range(1, 7).Select(item => $"gad7.{item}"), "heavyDrinkingDays", "drugUses"]);
        quiz.Answered.Should().Be(20);
        var answers = quiz.ToAnswers();
        answers.Should().BeEquivalentTo(new { About = ScreeningSubject.LovedOne, Sex = (Sex?)null, Phq9Item9 = (int?)null, HeavyDrinkingDays = 12, DrugUses = 12 });
        answers.Phq9!.Items!.Value.Should().Equal(Enumerable.Repeat(3, 9));
        answers.Gad7!.Items!.Value.Should().Equal(Enumerable.Repeat(3, 7));
        Screener.Validate(answers).Should().BeEmpty();
    }

    [Fact]
    public void The_shortest_path_still_asks_item_9()
    {
        var quiz = Answered(1, 2, 0, 0, 2, 0, 0, 0, 0);

        quiz.Next.Should().BeNull();
        var answers = quiz.ToAnswers();
        answers.Phq9!.Items!.Value.Should().Equal(0, 0);
        answers.Phq9Item9.Should().Be(2);
        answers.Sex.Should().Be(Sex.Male);
        quiz.NeedsHelpNow.Should().BeTrue();
        Screener.Interpret(answers).Crisis.Urgent.Should().BeTrue();
    }

    [Theory]
    [InlineData(1, 1, "you", "4 or more")]
    [InlineData(1, 2, "you", "5 or more")]
    [InlineData(1, 3, "you", "4 or more")]
    [InlineData(2, 1, "they", "4 or more")]
    [InlineData(2, 2, "they", "5 or more")]
    public void The_alcohol_question_depends_on_whom_and_on_sex(int about, int sex, string who, string drinks)
    {
        var question = Answered(about, sex, 0, 0, 0, 0, 0).Next!;

        question.Id.Should().Be("heavyDrinkingDays");
        question.Text.Should().Contain($"have {who} had {drinks} drinks in a day");
        drinks.Should().StartWith($"{ScreeningOracle.HeavyDrinkingDay(sex == 2 ? "male" : null)} ");
    }

    [Fact]
    public void A_wrong_answer_is_refused_and_so_is_one_after_the_end()
    {
        foreach (var wrong in new[] { 0, 3, -1 })
        {
            FluentActions.Invoking(() => ScreeningQuiz.Start.Answer(wrong)).Should().Throw<ArgumentOutOfRangeException>();
        }

        FluentActions.Invoking(() => Answered(1, 1, 0, 0, 0, 0, 0).Answer(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Answered(1, 1, 0, 0, 0, 0, 0, 0, 0).Answer(0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void An_earlier_quiz_can_be_kept_to_go_back_to()
    {
        var before = Answered(1, 1, 2);

        before.Answer(2).Next!.Id.Should().Be("phq9.3");
        before.Answer(0).Next!.Id.Should().Be("phq9.9");
    }

    [Fact]
    public void What_was_left_halfway_is_not_taken_for_an_answer()
    {
        Answered(1, 1, 2).ToAnswers().Phq9.Should().BeNull();
        Answered(1, 1, 2, 2, 1, 1).ToAnswers().Phq9!.Items!.Value.Should().Equal(2, 2);
    }

    private static ScreeningQuiz Answered(params int[] values) => values.Aggregate(ScreeningQuiz.Start, (quiz, value) => quiz.Answer(value));
}
