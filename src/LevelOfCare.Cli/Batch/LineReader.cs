namespace LevelOfCare.Cli.Batch;

/// <summary>Reads lines of bytes through one buffer that grows to the longest line, up to a limit.</summary>
/// <param name="read">Reads some bytes; none at the end.</param>
/// <param name="mostBytes">The limit.</param>
/// <remarks>A line that is longer than the limit is reported and passed over without being kept.</remarks>
internal sealed class LineReader(Func<Memory<byte>, int> read, int mostBytes)
{
    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;
    private bool atEnd;

    /// <summary>Whether the line last read was longer than the limit; its content is then empty.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Reads the next line, without its end; a carriage return before the line feed belongs to the end.</summary>
    /// <returns><see langword="false"/> where there is no further line. A last line without a line feed counts.</returns>
    public bool TryRead(out ReadOnlySpan<byte> line, CancellationToken cancellation)
    {
        IsTooLong = false;
        var searched = start;
        while (true)
        {
            var feed = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                line = Cut(searched + feed, next: searched + feed + 1);
                return true;
            }

            searched = end;
            if (atEnd || cancellation.IsCancellationRequested)
            {
                var any = atEnd && (end > start || IsTooLong);
                line = any ? Cut(end, next: end) : [];
                return any;
            }

            if (end - start > mostBytes)
            {
                IsTooLong = true;
                start = end;
            }

            searched -= Fill();
        }
    }

    private ReadOnlySpan<byte> Cut(int stop, int next)
    {
        var line = IsTooLong || stop - start > mostBytes ? [] : buffer.AsSpan(start, stop - start);
        IsTooLong |= stop - start > mostBytes;
        start = next;
        return line is [.., (byte)'\r'] ? line[..^1] : line;
    }

    /// <summary>Reads more; says by how much what was there moved to the front.</summary>
    private int Fill()
    {
        var moved = start;
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var count = read(buffer.AsMemory(end));
        atEnd = count == 0;
        end += count;
        return moved;
    }
}
