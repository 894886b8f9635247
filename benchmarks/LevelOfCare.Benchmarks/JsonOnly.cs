using System.Buffers;
using System.IO.Pipelines;

namespace LevelOfCare.Benchmarks;

/// <summary>What batch is measured against: the same cases read and decisions of the same size written, with nothing decided in between.</summary>
internal static class JsonOnly
{
    /// <summary>Writes lines of cases, the benchmark's complete ones in turn.</summary>
    public static void Generate(long lines, Stream output)
    {
        var cases = Cases.FourthEditionCases.Complete.Select(patientCase =>
        {
            var line = new ArrayBufferWriter<byte>();
            PlacementJson.WriteCase(line, patientCase);
            line.Write("\n"u8);
            return line.WrittenSpan.ToArray();
        }).ToArray();
        using var buffered = new BufferedStream(output, 1 << 20);
        for (var number = 0L; number < lines; number++)
        {
            buffered.Write(cases[number % cases.Length]);
        }
    }

    /// <summary>Reads each line as a case and writes a decision that was made before: the one for the case at its place.</summary>
    public static void Echo(Stream input, Stream output)
    {
        var decisions = Cases.FourthEditionCases.Complete.Select(PlacementEngine.Default.Evaluate).ToArray();
        foreach (var decision in decisions)
        {
            PlacementJson.WriteDecision(decision);
        }

        var answers = new ArrayBufferWriter<byte>(1 << 18);
        var reader = PipeReader.Create(input);
        var number = 0L;
        while (reader.ReadAsync().AsTask().GetAwaiter().GetResult() is var read)
        {
            var buffer = read.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                var line = buffer.Slice(0, end);
                var patientCase = PlacementJson.ReadCase(line.IsSingleSegment ? line.FirstSpan : line.ToArray()).Case;
                PlacementJson.WriteDecision(answers, decisions[patientCase is null ? 0 : number++ % decisions.Length], indented: false);
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
