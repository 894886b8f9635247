using System.Buffers;

namespace LevelOfCare.Cli.Batch;

/// <summary>Decides a stream of cases, one line each, in order and in constant memory. A line that is not a case is answered and passed over.</summary>
internal sealed class BatchRun(PlacementEngine engine, ConsoleStreams streams, Interruption interruption)
{
    /// <summary>How much is gathered before it is written.</summary>
    private const int Chunk = 128 * 1024;

    private readonly ArrayBufferWriter<byte> pending = new(Chunk * 2);
    private readonly BatchSummary summary = new(streams);

    public int Run(Stream input, Stream output)
    {
        var cancellation = interruption.Token;
        var lines = new LineReader(buffer => ReadMore(input, buffer, output), InputFile.MostBytes);
        while (!cancellation.IsCancellationRequested && lines.TryRead(out var line, cancellation))
        {
            Decide(line, lines.IsTooLong);
            pending.Write("\n"u8);
            if (pending.WrittenCount >= Chunk)
            {
                Flush(output);
            }
        }

        Flush(output);
        summary.Finish(cancellation.IsCancellationRequested);
        return cancellation.IsCancellationRequested ? ExitCode.Interrupted : summary.Invalid > 0 ? ExitCode.InvalidInput : ExitCode.Decided;
    }

    /// <summary>Before waiting for more, what has been decided goes out: whoever asks line by line gets answers line by line.</summary>
    private int ReadMore(Stream input, Memory<byte> buffer, Stream output)
    {
        Flush(output);
        return interruption.Wait(() => input.Read(buffer.Span));
    }

    private void Decide(ReadOnlySpan<byte> line, bool isTooLong)
    {
        var reading = isTooLong ? CaseReading.TooLong(InputFile.MostBytes) : PlacementJson.ReadCase(line);
        if (reading.Case is { } patientCase)
        {
            var decision = engine.Evaluate(patientCase);
            PlacementJson.WriteDecision(pending, decision, indented: false);
            summary.Add(decision.Status);
        }
        else
        {
            var emergency = reading.Emergencies.Length > 0 ? engine.Signal(reading.Emergencies, reading.Edition) : null;
            PlacementJson.WriteInvalid(pending, reading, emergency, indented: false);
            summary.AddInvalid();
        }
    }

    private void Flush(Stream output)
    {
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
        summary.ShowProgress();
    }
}
