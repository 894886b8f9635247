namespace LevelOfCare.Cli;

/// <summary>A file named on the command line; <c>-</c> is standard input.</summary>
internal static class InputFile
{
    /// <summary>How large a single case or profile may be; one of ordinary size has a few thousand bytes.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    /// <summary>Opens a file to read.</summary>
    public static Stream Open(string path, ConsoleStreams streams) =>
        path == "-" ? streams.Input : Attempt(path, "read", () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan));

    /// <summary>Opens a file to write; standard output where none is named.</summary>
    public static Stream Create(string? path, ConsoleStreams streams) =>
        path is null or "-" ? streams.Output : Attempt(path, "written", () => new FileStream(path, FileMode.Create, FileAccess.Write));

    /// <summary>Reads a whole file.</summary>
    public static byte[] ReadAll(string path, ConsoleStreams streams)
    {
        using var file = Open(path, streams);
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = file.Read(buffer); read > 0; read = file.Read(buffer))
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MostBytes)
            {
                throw new UsageException($"'{path}' is larger than {MostBytes / 1024 / 1024} MiB, which neither a case nor a profile is. For many cases use 'levelofcare batch'.");
            }
        }

        return bytes.ToArray();
    }

    private static FileStream Attempt(string path, string what, Func<FileStream> open)
    {
        try
        {
            return open();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"'{path}' cannot be {what}. Check that it exists, is a file, and may be {what}; '-' stands for the standard stream.");
        }
    }
}
