using System.CommandLine;
using LevelOfCare.Cli.Pages;
using LevelOfCare.Cli.Reports;

namespace LevelOfCare.Cli.Verbs;

/// <summary><c>evaluate CASE.json</c>: one case, one decision.</summary>
internal static class EvaluateVerb
{
    public static Command Create(ConsoleStreams streams)
    {
        var file = new Argument<string>("CASE.json") { Description = "The case; '-' reads standard input." };
        var format = Formats.Option("text", "json", "markdown", "html");
        var register = Registers.Option();
        var profile = ChosenProfile.Option();
        var verb = new Command("evaluate", "Decides one case and explains the decision.") { file, format, register, profile };
        verb.SetAction(parsed => Run(
            parsed.GetRequiredValue(file), parsed.GetValue(profile), parsed.GetRequiredValue(format), parsed.GetRequiredValue(register) == Registers.Plain, streams));
        return verb;
    }

    private static int Run(string path, string? profile, string format, bool isPlain, ConsoleStreams streams)
    {
        var chosen = ChosenProfile.Read(profile, streams, path);
        var reading = PlacementJson.ReadCase(InputFile.ReadAll(path, streams));
        if (reading.Case is not { } patientCase || !chosen.IsValid)
        {
            return InvalidInput.Answer(reading, chosen, format == "json", isPlain, streams);
        }

        var decision = chosen.Engine.Evaluate(patientCase);
        if (isPlain)
        {
            WriteForPublic(decision, format, streams);
            return ExitCode.Of(decision.Status);
        }

        switch (format)
        {
            case "json":
                Json.WriteLine(streams, output => PlacementJson.WriteDecision(output, decision, indented: true));
                break;
            case "markdown":
                streams.WriteText(MarkdownWriter.Write(DecisionReport.Of(patientCase, decision)));
                break;
            case "html":
                streams.WriteText(HtmlWriter.Write(DecisionReport.Of(patientCase, decision)));
                break;
            default:
                DecisionPage.Write(decision, patientCase, streams);
                break;
        }

        return ExitCode.Of(decision.Status);
    }

    private static void WriteForPublic(PlacementDecision decision, string format, ConsoleStreams streams)
    {
        switch (format)
        {
            case "json":
                Json.WriteLine(streams, output => PlacementJson.WriteForPublic(output, decision, indented: true));
                break;
            case "markdown":
                streams.WriteText(MarkdownWriter.Write(PlainReport.Of(decision.ForPublic())));
                break;
            case "html":
                streams.WriteText(HtmlWriter.Write(PlainReport.Of(decision.ForPublic())));
                break;
            default:
                PlainPage.Write(decision.ForPublic(), streams);
                break;
        }
    }
}
