using System.Buffers;
using System.IO.Pipelines;
using LevelOfCare.Benchmarks.Cases;

namespace LevelOfCare.Benchmarks.Batch;

/// <summary>The lines of a batch: written once, and gone through one by one.</summary>
internal static class BatchLines
{
    /// <summary>A line to be answered, and where to.</summary>
    public delegate void Answering(ReadOnlySpan<byte> line, long number, ArrayBufferWriter<byte> answers);

    /// <summary>Writes every different case as a line, after making sure that it is valid and reads back as it was.</summary>
    public static void WriteCases(Stream output)
    {
        var line = new ArrayBufferWriter<byte>();
        using var buffered = new BufferedStream(output, 1 << 20);
        foreach (var patientCase in BatchCases.All())
        {
            line.ResetWrittenCount();
            PlacementJson.WriteCase(line, patientCase);
            var reading = PlacementJson.ReadCase(line.WrittenSpan);
            if (reading.Case is null)
            {
                throw new InvalidOperationException($"{patientCase.Id} is not valid: {string.Join("; ", reading.Problems)}");
            }

            line.Write("\n"u8);
            buffered.Write(line.WrittenSpan);
        }
    }

    /// <summary>Answers each line on this thread, in order, and writes what has come together whenever the input has been used up.</summary>
    public static void ForEach(Stream input, Stream output, Answering answer)
    {
        var answers = new ArrayBufferWriter<byte>(1 << 18);
        var reader = PipeReader.Create(input, new(bufferSize: 1 << 16));
        var number = 0L;
        while (reader.ReadAsync().AsTask().GetAwaiter().GetResult() is var read)
        {
            var buffer = read.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                var line = buffer.Slice(0, end);
                answer(line.IsSingleSegment ? line.FirstSpan : line.ToArray(), number++, answers);
                answers.Write("\n"u8);
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }

            output.Write(answers.WrittenSpan);
            answers.ResetWrittenCount();
            reader.AdvanceTo(buffer.Start, buffer.End);
            if (read.IsCompleted)
            {
                return;
            }
        }
    }
}
