using System.Collections.Concurrent;

namespace LevelOfCare.Cli.Batch;

/// <summary>
/// Decides a stream of cases, one line each, in order and in constant memory: one thread reads and cuts lines, every processor decides blocks of them, and the
/// calling thread writes the answers in the order of the lines.
/// </summary>
internal sealed class BatchRun(PlacementEngine engine, bool isPlain, ConsoleStreams streams, CancellationToken cancellation)
{
    private readonly BatchSummary summary = new(streams);
    private readonly ConcurrentBag<LineBlock> spare = [];

    public int Run(Stream input, Stream output)
    {
        // The limit on blocks under way is the limit on memory. Reading may wait for ever, and does not keep the process from ending.
        using var underWay = new BlockingCollection<Task<LineBlock>>(2 * Environment.ProcessorCount);
        new Thread(() => Read(input, underWay)) { IsBackground = true, Name = "batch input" }.Start();
        try
        {
            foreach (var decided in underWay.GetConsumingEnumerable(cancellation))
            {
                Write(decided.GetAwaiter().GetResult(), output, isLast: underWay.Count == 0);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // What was written are whole lines; what is under way is dropped.
        }

        summary.Finish(cancellation.IsCancellationRequested);
        return cancellation.IsCancellationRequested ? ExitCode.Interrupted : summary.Invalid > 0 ? ExitCode.InvalidInput : ExitCode.Decided;
    }

    private void Read(Stream input, BlockingCollection<Task<LineBlock>> underWay)
    {
        try
        {
            var block = NewBlock();
            var lines = new LineReader(
                buffer =>
                {
                    // Before waiting for more, what is there is decided: whoever asks line by line gets answers line by line.
                    block = Dispatch(block, underWay);
                    return input.Read(buffer.Span);
                },
                InputFile.MostBytes);
            while (lines.TryRead(out var line, cancellation))
            {
                block.Add(line, lines.IsTooLong);
                if (block.IsFull)
                {
                    block = Dispatch(block, underWay);
                }
            }

            Dispatch(block, underWay);
            underWay.CompleteAdding();
        }
        catch (Exception error) when (error is OperationCanceledException or ObjectDisposedException or InvalidOperationException && cancellation.IsCancellationRequested)
        {
            // The run has ended while this thread waited.
        }
#pragma warning disable CA1031 // It is thrown again on the thread that writes.
        catch (Exception error)
        {
            Fail(error, underWay);
        }
#pragma warning restore CA1031
    }

    private static void Fail(Exception error, BlockingCollection<Task<LineBlock>> underWay)
    {
        try
        {
            underWay.Add(Task.FromException<LineBlock>(error));
            underWay.CompleteAdding();
        }
        catch (Exception late) when (late is ObjectDisposedException or InvalidOperationException)
        {
            // Nobody waits for it any more: what ended the run has been told.
        }
    }

    /// <summary>Has a block decided, and gives an empty one.</summary>
    private LineBlock Dispatch(LineBlock block, BlockingCollection<Task<LineBlock>> underWay)
    {
        if (block.IsEmpty)
        {
            return block;
        }

        underWay.Add(
            Task.Run(() =>
            {
                block.Decide(engine, isPlain);
                return block;
            }),
            cancellation);
        return NewBlock();
    }

    private LineBlock NewBlock() => spare.TryTake(out var used) ? used : new();

    private void Write(LineBlock block, Stream output, bool isLast)
    {
        try
        {
            output.Write(block.Answers.WrittenSpan);
            if (isLast)
            {
                output.Flush();
            }
        }
        catch (IOException)
        {
            throw new BrokenPipeException();
        }

        summary.Add(block);
        summary.ShowProgress();
        block.Clear();
        spare.Add(block);
    }
}
