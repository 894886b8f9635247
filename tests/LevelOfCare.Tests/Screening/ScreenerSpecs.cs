using System.Collections.Immutable;
using LevelOfCare.Screening;
using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Screening;

public sealed class ScreenerSpecs
{
    [Fact]
    public void Item_9_above_zero_puts_crisis_help_first_at_any_total()
    {
        for (var item9 = 0; item9 <= 3; item9++)
        {
            // From the lowest total that can be beside this item to the highest.
            for (var total = item9; total <= 24 + item9; total++)
            {
                Check(new() { Phq9 = new() { Items = Items(total - item9, item9) } });
                Check(new() { Phq9 = new() { Total = total }, Phq9Item9 = item9 });
            }

            for (var sum = 0; sum <= 6; sum++)
            {
                Check(new() { Phq9 = new() { Items = [Math.Min(sum, 3), Math.Max(sum - 3, 0)] }, Phq9Item9 = item9 });
            }

            Check(new() { Phq9Item9 = item9 });

            void Check(ScreeningAnswers answers)
            {
                var result = Screener.Interpret(answers);
                result.Crisis.Urgent.Should().Be(ScreeningOracle.SafetyFollowUp(item9), $"item 9 is {item9}");
                result.ForPublic().Crisis.Should().Be(result.Crisis);
                if (item9 > 0)
                {
                    result.Assessment.HowSoon.Should().Be(AssessmentUrgency.Today);
                    result.Crisis.Message.Should().Contain("today").And.Contain("988");
                    result.ForPublic().SpeaksTo.Should().Contain("emotional, behavioral and cognitive conditions");
                }
            }
        }
    }

    [Fact]
    public void Items_are_added_up_as_the_text_says()
    {
        for (var total = 0; total <= 27; total++)
        {
            var items = Items(Math.Min(total, 24), Math.Max(total - 24, 0));
            var evidence = Screener.Interpret(new() { Phq9 = new() { Items = items } }).Evidence.Single();
            var expected = ScreeningOracle.Phq9(items)!.Value;

            (evidence.Total, evidence.Band).Should().Be((expected.Total, expected.Name));
        }

        for (var total = 0; total <= 21; total++)
        {
            ImmutableArray<int> items = [.. Enumerable.Range(0, 7).Select(place => Math.Clamp(total - (3 * place), 0, 3))];
            var evidence = Screener.Interpret(new() { Gad7 = new() { Items = items } }).Evidence.Single();
            var expected = ScreeningOracle.Gad7(items)!.Value;

            (evidence.Total, evidence.Band).Should().Be((expected.Total, expected.Name));
        }
    }

    [Theory]
    [InlineData(SafetyTriage.Low, "low")]
    [InlineData(SafetyTriage.Moderate, "moderate")]
    [InlineData(SafetyTriage.High, "high")]
    public void A_high_triage_is_the_emergency_path(SafetyTriage triage, string name)
    {
        var result = Screener.Interpret(new() { Cssrs = triage });

        result.Emergency.Should().Be(ScreeningOracle.CssrsIsEmergency(name)!.Value);
        result.Crisis.Urgent.Should().Be(triage != SafetyTriage.Low);
        result.Assessment.HowSoon.Should().Be(triage switch { SafetyTriage.High => AssessmentUrgency.Now, SafetyTriage.Moderate => AssessmentUrgency.Today, _ => AssessmentUrgency.WithinDays });
    }

    [Fact]
    public void Single_questions_are_positive_from_1_on()
    {
        foreach (var count in new[] { 0, 1, 2, 365, int.MaxValue })
        {
            Screener.Interpret(new() { HeavyDrinkingDays = count }).Assessment.Advised.Should().Be(ScreeningOracle.SingleQuestionPositive(count));
            Screener.Interpret(new() { DrugUses = count }).Assessment.Advised.Should().Be(ScreeningOracle.SingleQuestionPositive(count));
        }
    }

    [Fact]
    public void A_higher_total_never_asks_for_less()
    {
        foreach (var (answers, most) in Totals())
        {
            var before = AssessmentUrgency.NotAdvised;
            for (var total = 0; total <= most; total++)
            {
                var urgency = Screener.Interpret(answers(total)).Assessment.HowSoon;
                urgency.Should().BeOneOf(Enum.GetValues<AssessmentUrgency>().Where(value => value >= before));
                before = urgency;
            }

            before.Should().NotBe(AssessmentUrgency.NotAdvised);
        }
    }

    [Fact]
    public void The_most_urgent_of_all_answers_decides_how_soon()
    {
        Screener.Interpret(new() { Gad7 = new() { Total = 0 }, Dast10 = 10 }).Assessment.HowSoon.Should().Be(AssessmentUrgency.WithinDays);
        Screener.Interpret(new() { CiwaAr = 19, Dast10 = 1 }).Should().Match<ScreeningResult>(result => result.Emergency && result.Assessment.HowSoon == AssessmentUrgency.Now);
        Screener.Interpret(new() { CiwaAr = 18, Dast10 = 1 }).Emergency.Should().BeFalse();
    }

    [Fact]
    public void Evidence_names_dimensions_and_terms_and_no_rating()
    {
        var result = Screener.Interpret(new() { Phq9 = new() { Total = 12 }, Phq9Item9 = 0, Audit = 20, Cows = 5 });

        result.Evidence.Select(evidence => (evidence.Instrument, evidence.Dimension, string.Join(' ', evidence.Subdimensions), $"{evidence.LoincTotal}")).Should().Equal(
            (Instrument.Phq9, Dimension.D3, "3A", "44261-6"), (Instrument.Audit, Dimension.D5, "4A", "75624-7"), (Instrument.Cows, Dimension.D1, "1B", ""));
        result.Evidence.Should().OnlyContain(evidence => evidence.Statement.Contains("not a rating"));
        result.Profile.Should().Be("default");
    }

    [Fact]
    public void What_was_not_asked_is_told_to_the_clinician()
    {
        Screener.Interpret(new() { Phq9 = new() { Items = [2, 1] } }).Notes.Should().Contain(note => note.Contains("Item 9")).And.Contain(note => note.Contains("ask the rest of the PHQ-9"));
        Screener.Interpret(new() { Phq9 = new() { Items = [1, 1] }, Phq9Item9 = 0 }).Notes.Should().BeEmpty();
        Screener.Interpret(new() { Gad7 = new() { Items = [2, 1] } }).Notes.Should().ContainSingle(note => note.Contains("GAD-7"));
        Screener.Interpret(new() { AuditC = 3 }).Notes.Should().ContainSingle(note => note.Contains("lower"));
        Screener.Interpret(new() { AuditC = 3, Sex = Sex.Male }).Notes.Should().BeEmpty();
        Screener.Interpret(new() { DrugUses = 0, About = ScreeningSubject.LovedOne }).Notes.Should().ContainSingle(note => note.Contains("rough picture"));
    }

    [Fact]
    public void Totals_out_of_range_are_problems_all_at_once()
    {
        var answers = new ScreeningAnswers
        {
            Phq9 = new() { Total = 28 }, Gad7 = new() { Total = -1 }, HeavyDrinkingDays = -1, DrugUses = -5, Audit = 41, AuditC = 13, Dast10 = 11, CiwaAr = 68, Cows = 49,
        };

        var problems = Screener.Validate(answers);

        problems.Should().OnlyContain(problem => problem.Code == "LOC1017");
        problems.Select(problem => problem.Path).Should().Equal(
            "$.phq9.total", "$.gad7.total", "$.heavyDrinkingDays", "$.drugUses", "$.audit", "$.auditC", "$.dast10", "$.ciwaAr", "$.cows");
        FluentActions.Invoking(() => Screener.Interpret(answers)).Should().Throw<InvalidCaseException>().Which.Problems.Should().Equal(problems);
    }

    [Fact]
    public void Every_total_outside_its_range_is_a_problem_and_none_inside()
    {
        foreach (var (answers, most) in Totals())
        {
            for (var total = -3; total <= most + 3; total++)
            {
                Screener.Validate(answers(total)).IsEmpty.Should().Be(total >= 0 && total <= most);
            }
        }
    }

    [Theory]
    [InlineData("LOC1010", "$.schema")]
    [InlineData("LOC1031", "$.about")]
    [InlineData("LOC1031", "$.sex")]
    [InlineData("LOC1031", "$.cssrs")]
    [InlineData("LOC1043", "$.profile")]
    [InlineData("LOC1040", "$.phq9.items")]
    [InlineData("LOC1041", "$.phq9.items[1]")]
    [InlineData("LOC1042", "$.gad7")]
    [InlineData("LOC1041", "$.phq9Item9")]
    public void What_is_wrong_is_told_with_its_place(string code, string path) =>
        Screener.Validate(new()
        {
            Schema = "other",
            About = (ScreeningSubject)9,
            Sex = (Sex)9,
            Cssrs = (SafetyTriage)9,
            Profile = "mine",
            Phq9 = new() { Items = [1, 4, 0] },
            Phq9Item9 = 4,
            Gad7 = new() { Items = [1, 1], Total = 2 },
        }).Should().ContainSingle(problem => problem.Code == code && problem.Path == path);

    [Fact]
    public void Contradictions_and_empty_answers_are_problems()
    {
        Screener.Validate(new()).Should().ContainSingle(problem => problem.Code == "LOC1044");
        Screener.Validate(new() { About = ScreeningSubject.LovedOne, Sex = Sex.Male, Profile = "default" }).Should().ContainSingle(problem => problem.Code == "LOC1044");
        Screener.Validate(new() { Phq9 = new() { Items = Items(4, 1) }, Phq9Item9 = 2 }).Should().ContainSingle(problem => problem.Code == "LOC1016");
        Screener.Validate(new() { Phq9 = new() { Total = 1 }, Phq9Item9 = 2 }).Should().ContainSingle(problem => problem.Code == "LOC1016");
        Screener.Validate(new() { Phq9 = new() { Total = 27 }, Phq9Item9 = 2 }).Should().ContainSingle(problem => problem.Code == "LOC1016");
        Screener.Validate(new() { Phq9 = new() }).Should().ContainSingle(problem => problem.Code == "LOC1042");
        Screener.Validate(new() { Phq9 = new() { Items = default(ImmutableArray<int>) } }).Should().ContainSingle(problem => problem.Code == "LOC1040");
    }

    private static ImmutableArray<int> Items(int firstEight, int ninth) => [.. Enumerable.Range(0, 8).Select(place => Math.Clamp(firstEight - (3 * place), 0, 3)), ninth];

    private static IEnumerable<(Func<int, ScreeningAnswers> Answers, int Most)> Totals() =>
    [
        (total => new() { Phq9 = new() { Total = total } }, 27),
        (total => new() { Gad7 = new() { Total = total } }, 21),
        (total => new() { Audit = total }, 40),
        (total => new() { AuditC = total }, 12),
        (total => new() { AuditC = total, Sex = Sex.Male }, 12),
        (total => new() { Dast10 = total }, 10),
        (total => new() { CiwaAr = total }, 67),
        (total => new() { CiwaAr = total, Profile = "ciwa-8-15" }, 67),
        (total => new() { Cows = total }, 48),
    ];
}
