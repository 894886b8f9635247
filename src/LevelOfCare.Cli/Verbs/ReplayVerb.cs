using System.Buffers;
using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using LevelOfCare.Cli.Pages;
using LevelOfCare.Cli.Replay;

namespace LevelOfCare.Cli.Verbs;

/// <summary><c>replay DECISION.json CASE.json</c>: confirms an old decision, or says what is not the same.</summary>
internal static class ReplayVerb
{
    public static Command Create(ConsoleStreams streams)
    {
        var decision = new Argument<string>("DECISION.json") { Description = "The decision as it was written; '-' reads standard input." };
        var file = new Argument<string>("CASE.json") { Description = "The case that it was made from." };
        var format = Formats.Option("text", "json");
        var profile = ChosenProfile.Option();
        var verb = new Command("replay", "Confirms an old decision, or says what is not the same.") { decision, file, format, profile };
        verb.SetAction(parsed => Run(parsed.GetRequiredValue(decision), parsed.GetRequiredValue(file), parsed.GetValue(profile), parsed.GetRequiredValue(format) == "json", streams));
        return verb;
    }

    private static int Run(string decisionPath, string casePath, string? profile, bool json, ConsoleStreams streams)
    {
        if (decisionPath == "-" && casePath == "-")
        {
            throw new UsageException("Standard input cannot be both the decision and the case. Name a file for one of them.");
        }

        var chosen = ChosenProfile.Read(profile, streams, decisionPath, casePath);
        if (!DecisionDocument.TryRead(InputFile.ReadAll(decisionPath, streams), out var then, out var problem))
        {
            return Invalid(problem, streams);
        }

        using (then)
        {
            if (Array.Find(["input", "rules"], member => then.Text("receipt", member) is null) is { } absent)
            {
                return Invalid(DecisionDocument.WithoutReceipt(absent), streams);
            }

            var reading = PlacementJson.ReadCase(InputFile.ReadAll(casePath, streams));
            if (reading.Case is not { } patientCase || !chosen.IsValid)
            {
                return InvalidInput.Answer(reading, chosen, json: false, isPlain: false, streams);
            }

            return Compare(then, chosen.Engine.Evaluate(patientCase), json, streams);
        }
    }

    private static int Compare(DecisionDocument then, PlacementDecision decision, bool json, ConsoleStreams streams)
    {
        var written = new ArrayBufferWriter<byte>(8192);
        PlacementJson.WriteDecision(written, decision, indented: false);
        DecisionDocument.TryRead(written.WrittenMemory, out var now, out _);
        using (now)
        {
            var comparison = Comparison.Of(then, now!);
            if (json)
            {
                WriteJson(then, comparison, streams);
            }
            else
            {
                ReplayPage.Write(then, comparison, streams);
            }

            return comparison.IsSame ? ExitCode.Decided : ExitCode.NotDecided;
        }
    }

    private static void WriteJson(DecisionDocument then, Comparison comparison, ConsoleStreams streams)
    {
        using (var writer = new Utf8JsonWriter(streams.Output, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("id", then.Id);
            writer.WriteBoolean("same", comparison.IsSame);
            WriteDifferences(writer, "receipt", comparison.Receipt);
            WriteDifferences(writer, "decision", comparison.Members);
            writer.WriteEndObject();
        }

        streams.WriteText("\n");
    }

    private static void WriteDifferences(Utf8JsonWriter writer, string name, IEnumerable<Difference> differences)
    {
        writer.WriteStartArray(name);
        foreach (var difference in differences)
        {
            writer.WriteStartObject();
            writer.WriteString("what", difference.What);
            WriteValue(writer, "then", difference.Then);
            WriteValue(writer, "now", difference.Now);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter writer, string name, JsonElement? value)
    {
        writer.WritePropertyName(name);
        if (value is { } given)
        {
            given.WriteTo(writer);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private static int Invalid(CaseProblem problem, ConsoleStreams streams)
    {
        ProblemPage.Write("The decision", [problem], streams.Error);
        return ExitCode.InvalidInput;
    }
}
