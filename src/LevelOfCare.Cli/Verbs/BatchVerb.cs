using System.CommandLine;
using LevelOfCare.Cli.Batch;

namespace LevelOfCare.Cli.Verbs;

/// <summary><c>batch IN.ndjson</c>: a case a line in, a decision a line out, in the same order.</summary>
internal static class BatchVerb
{
    public static Command Create(ConsoleStreams streams)
    {
        var file = new Argument<string>("IN.ndjson") { Description = "The cases, one on each line; '-' reads standard input." };
        var output = new Option<string?>("--output", "-o") { Description = "Where to write; standard output where not given." };
        var verb = new Command("batch", "Decides many cases in constant memory.") { file, output };
        verb.SetAction(parsed =>
        {
            using var interruption = new Interruption();
            using var reading = InputFile.Open(parsed.GetRequiredValue(file), streams);
            using var writing = InputFile.Create(parsed.GetValue(output), streams);
            return new BatchRun(PlacementEngine.Default, streams, interruption.Token).Run(reading, writing);
        });
        return verb;
    }
}
