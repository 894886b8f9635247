using System.Globalization;
using System.Text;
using LevelOfCare.Screening;

namespace LevelOfCare.Cli.Screening;

/// <summary>Asks the quiz line by line. Whatever ends it early, crisis help is the last thing shown.</summary>
internal sealed class QuizDialog(Stream input, DialogText text)
{
    private const int MostDigits = 6;
    private const int Back = -1;

    private CrisisHelp help = CrisisHelp.Always;

    /// <summary>Asks everything.</summary>
    /// <returns>The answers; <see langword="null"/> where somebody stopped early.</returns>
    public ScreeningAnswers? Run()
    {
        using var interruption = new HelpOnInterrupt(() => Stopped(text, help));
        using var lines = new StreamReader(input, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize: 256, leaveOpen: true);
        text.Paragraph(CrisisHelp.Always.Message);
        text.Line();
        text.Paragraph("A few questions, for yourself or for somebody you love. Type the number of an answer and press Enter; b goes back, q quits. Nothing is kept.");

        var earlier = new Stack<ScreeningQuiz>();
        var quiz = ScreeningQuiz.Start;
        while (quiz.Next is { } question)
        {
            Ask(question);
            var answer = Read(lines, question, earlier.Count > 0);
            if (answer is null)
            {
                Stopped(text, help);
                return null;
            }

            if (answer == Back)
            {
                quiz = earlier.Pop();
                continue;
            }

            earlier.Push(quiz);
            quiz = quiz.Answer(answer.Value);
            var helped = help.Urgent;
            help = quiz.NeedsHelpNow ? Screener.Interpret(quiz.ToAnswers()).Crisis : CrisisHelp.Always;
            if (help.Urgent && !helped)
            {
                text.Line();
                text.Paragraph(help.Message);
                text.Paragraph("You can go on with the questions, or stop here with q.");
            }
        }

        text.Line();
        return quiz.ToAnswers();
    }

    /// <summary>Says that the quiz ended early, with the crisis help that the answers so far ask for.</summary>
    private static void Stopped(DialogText text, CrisisHelp help)
    {
        text.Line();
        text.Paragraph("Stopped. Nothing was kept.");
        text.Line();
        text.Paragraph(help.Message);
    }

    private void Ask(QuizQuestion question)
    {
        text.Line();
        if (question.LeadIn is { } leadIn)
        {
            text.Paragraph(leadIn);
        }

        text.Paragraph(question.Text);
        foreach (var choice in question.Choices)
        {
            text.Paragraph(choice.Text, $"  {choice.Value}  ");
        }
    }

    /// <summary>Reads until something can be understood; <see langword="null"/> where somebody quits or the input ends.</summary>
    private int? Read(StreamReader lines, QuizQuestion question, bool canGoBack)
    {
        while (true)
        {
            text.Prompt();
            switch (lines.ReadLine()?.Trim())
            {
                case null:
                    text.Line();
                    return null;
                case "q" or "Q":
                    return null;
                case "b" or "B" when canGoBack:
                    return Back;
                case { Length: > 0 and <= MostDigits } typed when int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && question.Accepts(value):
                    return value;
                default:
                    text.Paragraph(question.Choices.IsEmpty
                        ? "Please type a whole number, such as 0 or 12, and press Enter; b goes back, q quits."
                        : $"Please type one of {string.Join(", ", question.Choices.Select(choice => choice.Value))} and press Enter; b goes back, q quits.");
                    break;
            }
        }
    }
}
