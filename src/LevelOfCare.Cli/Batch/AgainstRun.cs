using System.Buffers;
using LevelOfCare.Cli.Replay;

namespace LevelOfCare.Cli.Batch;

/// <summary>
/// Decides a caseload again and reports, one line each, whose decision is not what it was and why. Cases and old decisions are read beside each other, line by
/// line and in constant memory.
/// </summary>
internal sealed class AgainstRun(PlacementEngine engine, string? profile, ConsoleStreams streams, CancellationToken cancellation)
{
    private readonly ArrayBufferWriter<byte> decision = new(16 * 1024);
    private readonly ArrayBufferWriter<byte> pending = new(16 * 1024);
    private readonly AgainstSummary summary = new(profile);
    private long number;

    public int Run(Stream input, Stream old, Stream output)
    {
        try
        {
            Compare(input, old, output);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // What was written are whole lines.
        }

        streams.Error.WriteLine(summary.Text(cancellation.IsCancellationRequested));
        return cancellation.IsCancellationRequested ? ExitCode.Interrupted : summary.Invalid > 0 ? ExitCode.InvalidInput : ExitCode.Decided;
    }

    private void Compare(Stream input, Stream old, Stream output)
    {
        var cases = new LineReader(buffer => Read(input, buffer), InputFile.MostBytes);
        var decisions = new LineReader(buffer => Read(old, buffer), InputFile.MostBytes);
        while (!cancellation.IsCancellationRequested && cases.TryRead(out var line, cancellation))
        {
            number++;
            Decide(line, cases.IsTooLong);
            using var now = Read(decision.WrittenMemory)!;
            using var then = decisions.TryRead(out var before, cancellation) && !decisions.IsTooLong ? Read(before.ToArray()) : null;
            Report(then, now);
            Write(output);
        }

        while (!cancellation.IsCancellationRequested && decisions.TryRead(out _, cancellation))
        {
            summary.AddLeftOver();
        }
    }

    /// <summary>Input may never come; waiting for it can be called off.</summary>
    private int Read(Stream stream, Memory<byte> buffer)
    {
        var reading = Task.Run(() => stream.Read(buffer.Span), cancellation);
        reading.Wait(cancellation);
        return reading.Result;
    }

    private void Decide(ReadOnlySpan<byte> line, bool isTooLong)
    {
        decision.ResetWrittenCount();
        var reading = isTooLong ? CaseReading.TooLong(InputFile.MostBytes) : PlacementJson.ReadCase(line);
        if (reading.Case is { } patientCase)
        {
            PlacementJson.WriteDecision(decision, engine.Evaluate(patientCase), indented: false);
            return;
        }

        PlacementJson.WriteInvalid(decision, reading, reading.Emergencies.Length > 0 ? engine.Signal(reading.Emergencies, reading.Edition) : null, indented: false);
        summary.AddInvalid();
    }

    private void Report(DecisionDocument? then, DecisionDocument now)
    {
        summary.AddCase(then, now);
        if (then is null)
        {
            summary.AddUnpaired();
            MovedLine.WriteUnpaired(pending, number, now, "noOldDecision");
        }
        else if (then.Id != now.Id)
        {
            summary.AddUnpaired();
            MovedLine.WriteUnpaired(pending, number, now, "otherCase");
        }
        else if (AnswerMembers.Moved(then, now) is { Count: > 0 } moved)
        {
            summary.AddMoved(moved);
            MovedLine.Write(pending, number, moved, then, now);
        }
    }

    private void Write(Stream output)
    {
        if (pending.WrittenCount == 0)
        {
            return;
        }

        try
        {
            output.Write(pending.WrittenSpan);
            output.Flush();
        }
        catch (IOException)
        {
            throw new BrokenPipeException();
        }

        pending.ResetWrittenCount();
    }

    private static DecisionDocument? Read(ReadOnlyMemory<byte> line) => DecisionDocument.TryRead(line, out var document, out _) ? document : null;
}
