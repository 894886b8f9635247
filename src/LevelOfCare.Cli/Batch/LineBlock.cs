using System.Buffers;

namespace LevelOfCare.Cli.Batch;

/// <summary>Some lines that are decided together, with their answers. Blocks are used again, so that memory does not grow with the number of lines.</summary>
internal sealed class LineBlock
{
    /// <summary>How many bytes of lines make a block.</summary>
    public const int Full = 32 * 1024;

    private readonly ArrayBufferWriter<byte> lines = new(2 * Full);
    private readonly List<(int End, bool IsTooLong)> ends = [];

    /// <summary>The answers, a line each.</summary>
    public ArrayBufferWriter<byte> Answers { get; } = new(8 * Full);

    /// <summary>How many answers there are of each status.</summary>
    public long[] ByStatus { get; } = new long[Enum.GetValues<DecisionStatus>().Length];

    /// <summary>How many lines are not a case.</summary>
    public long Invalid { get; private set; }

    public bool IsEmpty => ends.Count == 0;

    public bool IsFull => lines.WrittenCount >= Full;

    public void Add(ReadOnlySpan<byte> line, bool isTooLong)
    {
        lines.Write(line);
        ends.Add((lines.WrittenCount, isTooLong));
    }

    /// <summary>Decides every line, in order. A line that is not a case is answered and passed over.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="isPlain">Whether answers are for the public.</param>
    public void Decide(PlacementEngine engine, bool isPlain)
    {
        var start = 0;
        foreach (var (end, isTooLong) in ends)
        {
            Decide(engine, lines.WrittenSpan[start..end], isTooLong, isPlain);
            Answers.Write("\n"u8);
            start = end;
        }
    }

    /// <summary>Empties the block, for other lines.</summary>
    public void Clear()
    {
        lines.ResetWrittenCount();
        Answers.ResetWrittenCount();
        ends.Clear();
        Array.Clear(ByStatus);
        Invalid = 0;
    }

    private void Decide(PlacementEngine engine, ReadOnlySpan<byte> line, bool isTooLong, bool isPlain)
    {
        var reading = isTooLong ? CaseReading.TooLong(InputFile.MostBytes) : PlacementJson.ReadCase(line);
        if (reading.Case is { } patientCase)
        {
            var decision = engine.Evaluate(patientCase);
            if (isPlain)
            {
                PlacementJson.WriteForPublic(Answers, decision, indented: false);
            }
            else
            {
                PlacementJson.WriteDecision(Answers, decision, indented: false);
            }

            ByStatus[(int)decision.Status]++;
        }
        else
        {
            var emergency = reading.Emergencies.Length > 0 ? engine.Signal(reading.Emergencies, reading.Edition) : null;
            if (isPlain)
            {
                PlacementJson.WriteInvalidForPublic(Answers, reading, emergency, indented: false);
            }
            else
            {
                PlacementJson.WriteInvalid(Answers, reading, emergency, indented: false);
            }

            Invalid++;
        }
    }
}
