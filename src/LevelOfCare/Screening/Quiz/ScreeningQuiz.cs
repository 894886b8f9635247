using System.Collections.Immutable;

namespace LevelOfCare.Screening;

/// <summary>The quiz, one question after the other: PHQ-2 to PHQ-9, GAD-2 to GAD-7, the two single questions; for oneself or for a loved one.</summary>
/// <remarks>
/// Immutable and safe to share between threads: each answer gives a new quiz, and an earlier one can be kept to go back to. Item 9 of the PHQ-9 is asked of everybody,
/// also where the first two items do not call for the rest: whoever has such thoughts must not be missed (this library's own choice). Show
/// <see cref="CrisisHelp.Always"/> before the first question, and the result's help as soon as <see cref="NeedsHelpNow"/>.
/// </remarks>
public sealed class ScreeningQuiz
{
    private const int Subject = 0;
    private const int SexAsked = 1;
    private const int Phq = 2;
    private const int Gad = Phq + 9;
    private const int Alcohol = Gad + 7;
    private const int Drugs = Alcohol + 1;
    private const int End = Drugs + 1;

    /// <summary>By place; the answers to questions that were passed over stay <see langword="null"/>.</summary>
    private readonly ImmutableArray<int?> answers;

    private ScreeningQuiz(ImmutableArray<int?> answers)
    {
        this.answers = answers;
        Place = NextPlace();
        Next = Place < End ? Question(Place) : null;
    }

    /// <summary>The quiz before the first question.</summary>
    public static ScreeningQuiz Start { get; } = new([.. new int?[End]]);

    /// <summary>The question to ask; <see langword="null"/> where the quiz is done.</summary>
    public QuizQuestion? Next { get; }

    /// <summary>Whether an answer so far asks for a safety follow-up: item 9 above zero.</summary>
    public bool NeedsHelpNow => answers[Phq + 8] > 0;

    /// <summary>How many questions were answered.</summary>
    public int Answered => answers.Count(answer => answer is not null);

    private int Place { get; }

    private ScreeningSubject About => answers[Subject] == 2 ? ScreeningSubject.LovedOne : ScreeningSubject.Self;

    private Sex? SexGiven => answers[SexAsked] switch { 1 => Sex.Female, 2 => Sex.Male, _ => null };

    /// <summary>The quiz after an answer.</summary>
    /// <param name="value">The number of a choice, or the number asked for.</param>
    /// <returns>The quiz with its next question.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The question does not accept the number, or the quiz is done.</exception>
    public ScreeningQuiz Answer(int value) => Next is { } question && question.Accepts(value)
        ? new(answers.SetItem(Place, value))
        : throw new ArgumentOutOfRangeException(nameof(value), value, "The question does not accept this answer.");

    /// <summary>What was answered so far, to be read by <see cref="Screener"/>.</summary>
    /// <returns>The answers.</returns>
    public ScreeningAnswers ToAnswers() => new()
    {
        About = About,
        Sex = SexGiven,
        Phq9 = Items(Phq, 9),
        Phq9Item9 = answers[Phq + 2] is null ? answers[Phq + 8] : null,
        Gad7 = Items(Gad, 7),
        HeavyDrinkingDays = answers[Alcohol],
        DrugUses = answers[Drugs],
    };

    /// <summary>All items, or the first two where only those were asked; nothing where the quiz stopped between.</summary>
    private ItemAnswers? Items(int start, int count)
    {
        var given = answers.Slice(start, count);
        return given.All(item => item is not null) ? new() { Items = [.. given.Select(item => item!.Value)] }
            : given[0] is { } first && given[1] is { } second ? new() { Items = [first, second] }
            : null;
    }

    private int NextPlace()
    {
        var place = 0;
        while (place < End && (answers[place] is not null || IsPassedOver(place)))
        {
            place++;
        }

        return place;
    }

    private bool IsPassedOver(int place) => place switch
    {
        >= Phq + 2 and < Phq + 8 => answers[Phq] + answers[Phq + 1] < UrgencyTable.OpensTheRest,
        >= Gad + 2 and < Alcohol => answers[Gad] + answers[Gad + 1] < UrgencyTable.OpensTheRest,
        _ => false,
    };

    private QuizQuestion Question(int place) => place switch
    {
        Subject => new("about", null, "Who are the questions about?", [new(1, "Myself"), new(2, "Somebody I love")]),
        SexAsked => new("sex", null, About == ScreeningSubject.Self ? "What is your sex? One question depends on it." : "What is their sex? One question depends on it.", [new(1, "Female"), new(2, "Male"), new(3, "Another, or I would rather not say")]),
        < Gad => Item("phq9", QuizItems.Phq9, place - Phq),
        < Alcohol => Item("gad7", QuizItems.Gad7, place - Gad),
        Alcohol => new("heavyDrinkingDays", null, QuizItems.Alcohol(About, SexGiven), []),
        _ => new("drugUses", null, QuizItems.Drugs(About), []),
    };

    private QuizQuestion Item(string questionnaire, string[] items, int place) => new(
        $"{questionnaire}.{place + 1}",
        About == ScreeningSubject.Self ? QuizItems.LeadIn : QuizItems.LeadInOther,
        items[place],
        [.. QuizItems.Frequencies.Select((text, value) => new QuizChoice(value, text))]);
}
