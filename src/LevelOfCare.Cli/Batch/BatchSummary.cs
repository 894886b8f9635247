using System.Diagnostics;
using System.Globalization;

namespace LevelOfCare.Cli.Batch;

/// <summary>Counts what a batch has answered, and tells it on standard error: progress on a terminal, a summary always.</summary>
internal sealed class BatchSummary(ConsoleStreams streams)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly long[] byStatus = new long[Enum.GetValues<DecisionStatus>().Length];
    private readonly long started = Stopwatch.GetTimestamp();
    private long shown = Stopwatch.GetTimestamp();

    public long Invalid { get; private set; }

    private long Lines => byStatus.Sum() + Invalid;

    public void Add(LineBlock block)
    {
        for (var status = 0; status < byStatus.Length; status++)
        {
            byStatus[status] += block.ByStatus[status];
        }

        Invalid += block.Invalid;
    }

    public void ShowProgress()
    {
        if (streams.IsErrorTerminal && Stopwatch.GetElapsedTime(shown) >= Interval)
        {
            shown = Stopwatch.GetTimestamp();
            streams.Error.Write($"\r{Count(Lines)} cases, {Rate()} ");
        }
    }

    public void Finish(bool interrupted)
    {
        if (streams.IsErrorTerminal)
        {
            streams.Error.Write('\r');
        }

        var counts = Enum.GetValues<DecisionStatus>().Reverse().Select(status => $"{Name(status)} {Count(byStatus[(int)status])}");
        streams.Error.WriteLine($"{(interrupted ? "interrupted after " : "")}{Count(Lines)} cases: {string.Join(", ", counts)}, invalid {Count(Invalid)}; {Rate()}");
    }

    private string Rate() => $"{Count((long)(Lines / Math.Max(Stopwatch.GetElapsedTime(started).TotalSeconds, 0.001)))} a second";

    private static string Name(DecisionStatus status) => status switch { DecisionStatus.OutOfScope => "out of scope", _ => status.ToString().ToLowerInvariant() };

    private static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
