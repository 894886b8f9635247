using System.Text.RegularExpressions;
using LevelOfCare.Screening;

namespace LevelOfCare.Tests.Screening;

/// <summary>No public output contains a level: over every path of the quiz, and every band of every instrument.</summary>
public sealed partial class PublicScreeningSpecs
{
    [Fact]
    public void No_result_of_the_quiz_contains_a_level_on_any_path()
    {
        var results = new HashSet<string>();
        var paths = 0;
        foreach (var about in Enum.GetValues<ScreeningSubject>())
        {
            foreach (var sex in new Sex?[] { null, Sex.Female, Sex.Male })
            {
                foreach (var phq in Phq())
                {
                    foreach (var gad in Gad())
                    {
                        foreach (var (alcohol, drugs) in new[] { (0, 0), (0, 1), (1, 0), (4, 365) })
                        {
                            paths++;
                            results.Add(ScreeningJson.Write(Screener.Interpret(phq with { About = about, Sex = sex, Gad7 = gad, HeavyDrinkingDays = alcohol, DrugUses = drugs }).ForPublic()));
                        }
                    }
                }
            }
        }

        paths.Should().BeGreaterThan(50_000);
        results.Should().OnlyContain(result => !ContainsLevel(result));
    }

    [Fact]
    public void No_result_of_a_file_contains_a_level_in_any_band()
    {
        foreach (var profile in CutoffProfile.All)
        {
            foreach (var answers in Files())
            {
                ContainsLevel(ScreeningJson.Write(Screener.Interpret(answers, profile).ForPublic()).Replace(profile.Name, "", StringComparison.Ordinal)).Should().BeFalse();
            }
        }
    }

    [Fact]
    public void No_question_of_the_quiz_names_a_level()
    {
        var open = new Stack<ScreeningQuiz>([ScreeningQuiz.Start]);
        var seen = new HashSet<string>();
        while (open.TryPop(out var quiz))
        {
            // The texts depend on the question, on whom it is about and on sex; one path to each is enough.
            if (quiz.Next is not { } question || !seen.Add($"{question.Id} {question.LeadIn} {question.Text} {quiz.NeedsHelpNow}"))
            {
                continue;
            }

            LevelWords().IsMatch($"{question.LeadIn} {question.Text} {string.Join(' ', question.Choices.Select(choice => choice.Text))}").Should().BeFalse(question.Id);
            foreach (var value in question.Choices.IsEmpty ? [0, 3] : question.Choices.Select(choice => choice.Value))
            {
                open.Push(quiz.Answer(value));
            }
        }

        seen.Count.Should().BeGreaterThan(40);
    }

    [Theory]
    [InlineData("You need 2.1.")]
    [InlineData("Intensive outpatient care is right.")]
    [InlineData("4")]
    [InlineData("MH-IOP")]
    public void The_test_itself_finds_levels(string text) => ContainsLevel(text).Should().BeTrue();

    /// <summary>Levels are codes with digits or words; beside two telephone numbers and the form's version a public result holds no digit at all.</summary>
    private static bool ContainsLevel(string text) =>
        LevelWords().IsMatch(text) || text.Replace("911", "", StringComparison.Ordinal).Replace("988", "", StringComparison.Ordinal).Replace(ScreeningResult.SchemaId, "", StringComparison.Ordinal).Any(char.IsAsciiDigit);

    private static IEnumerable<ScreeningAnswers> Phq()
    {
        for (var item9 = 0; item9 <= 3; item9++)
        {
            for (var sum = 0; sum < 3; sum++)
            {
                yield return new() { Phq9 = new() { Items = [Math.Min(sum, 3), 0] }, Phq9Item9 = item9 };
            }

            for (var eight = 3; eight <= 24; eight++)
            {
                yield return new() { Phq9 = new() { Items = [.. Enumerable.Range(0, 8).Select(place => Math.Clamp(eight - (3 * place), 0, 3)), item9] } };
            }
        }
    }

    private static IEnumerable<ItemAnswers> Gad() =>
    [
        .. Enumerable.Range(0, 3).Select(sum => new ItemAnswers { Items = [Math.Min(sum, 3), 0] }),
        .. Enumerable.Range(3, 19).Select(total => new ItemAnswers { Items = [.. Enumerable.Range(0, 7).Select(place => Math.Clamp(total - (3 * place), 0, 3))] }),
    ];

    private static IEnumerable<ScreeningAnswers> Files() =>
    [
        .. Enumerable.Range(0, 28).Select(total => new ScreeningAnswers { Phq9 = new() { Total = total } }),
        .. Enumerable.Range(0, 22).Select(total => new ScreeningAnswers { Gad7 = new() { Total = total } }),
        .. Enumerable.Range(0, 41).Select(total => new ScreeningAnswers { Audit = total }),
        .. Enumerable.Range(0, 13).Select(total => new ScreeningAnswers { AuditC = total }),
        .. Enumerable.Range(0, 11).Select(total => new ScreeningAnswers { Dast10 = total }),
        .. Enumerable.Range(0, 68).Select(total => new ScreeningAnswers { CiwaAr = total }),
        .. Enumerable.Range(0, 49).Select(total => new ScreeningAnswers { Cows = total }),
        .. Enum.GetValues<SafetyTriage>().Select(triage => new ScreeningAnswers { Cssrs = triage }),
    ];

    [GeneratedRegex(@"\b(\d\.\d|levels?|outpatient|inpatient|residential|hospitali[sz]ation|hospital|detox|rehab|IOP|PHP|MH-\w+|COE|BIO)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LevelWords();
}
