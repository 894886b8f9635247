using System.CommandLine;
using LevelOfCare.Cli.Screening;
using LevelOfCare.Screening;

namespace LevelOfCare.Cli.Verbs;

/// <summary><c>screen</c>: the quiz, interactive; or answers from a file.</summary>
internal static class ScreenVerb
{
    public static Command Create(ConsoleStreams streams)
    {
        var answers = new Option<string?>("--answers") { HelpName = "FILE", Description = "Answers in a file instead of questions; '-' reads standard input." };
        var audience = new Option<string>("--audience") { Description = "For whom the result is: public, professional.", DefaultValueFactory = _ => "public" };
        audience.AcceptOnlyFromAmong("public", "professional");
        var format = Formats.Option("text", "json");
        var verb = new Command("screen", "Asks screening questions and says whether a full assessment is advised, crisis help first.") { answers, audience, format };
        verb.SetAction(parsed =>
        {
            var writer = new ScreeningWriter(streams, parsed.GetRequiredValue(audience) == "public", parsed.GetRequiredValue(format) == "json");
            return parsed.GetValue(answers) is { } file ? FromFile(file, writer, streams) : Interactive(writer, streams);
        });
        return verb;
    }

    private static int FromFile(string path, ScreeningWriter writer, ConsoleStreams streams)
    {
        var reading = ScreeningJson.ReadAnswers(InputFile.ReadAll(path, streams));
        return reading.Answers is { } answers ? writer.Write(Screener.Interpret(answers)) : writer.WriteInvalid(reading);
    }

    private static int Interactive(ScreeningWriter writer, ConsoleStreams streams)
    {
        // With JSON, standard output holds the result and nothing else.
        var dialog = new DialogText(writer.IsJson ? streams.Error.Write : streams.WriteText, streams.Width);
        return new QuizDialog(streams.Input, dialog).Run() is { } answers ? writer.Write(Screener.Interpret(answers)) : ExitCode.NotDecided;
    }
}
