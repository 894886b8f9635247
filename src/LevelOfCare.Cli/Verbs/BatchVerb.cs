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
        var against = new Option<string?>("--against") { Description = "Old decisions of the same cases, one on each line: whose decision moved is reported, instead of the decisions." };
        var register = Registers.Option();
        var profile = ChosenProfile.Option();
        var verb = new Command("batch", "Decides many cases in constant memory.") { file, output, against, register, profile };
        verb.SetAction(parsed =>
        {
            using var interruption = new Interruption();
            var old = parsed.GetValue(against);
            if (old == "-" && parsed.GetRequiredValue(file) == "-")
            {
                throw new UsageException("Standard input cannot be both the cases and the old decisions. Name a file for one of them.");
            }

            var isPlain = parsed.GetRequiredValue(register) == Registers.Plain;
            if (isPlain && old is not null)
            {
                throw new UsageException("What has moved is reported by level, which the plain register never shows. Leave out --against, or --register plain.");
            }

            // Before the output is opened: nothing is decided, or overwritten, by a profile that is not valid.
            var chosen = ChosenProfile.Read(parsed.GetValue(profile), streams, parsed.GetRequiredValue(file), old);
            if (!chosen.IsValid)
            {
                return InvalidInput.AnswerProfile(chosen, isPlain, isAfterCase: false, streams);
            }

            using var reading = InputFile.Open(parsed.GetRequiredValue(file), streams);
            using var before = old is null ? null : InputFile.Open(old, streams);
            using var writing = InputFile.Create(parsed.GetValue(output), streams);
            if (before is not null)
            {
                return new AgainstRun(chosen.Engine, chosen.Name, streams, interruption.Token).Run(reading, before, writing);
            }

            return new BatchRun(chosen.Engine, isPlain, streams, interruption.Token).Run(reading, writing);
        });
        return verb;
    }
}
