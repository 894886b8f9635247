using System.Text;
using LevelOfCare.Cli.Batch;

namespace LevelOfCare.Cli.Tests;

[Collection(MeasuredAlone.Name)]
public sealed class BatchSpecs
{
    private static string Line(int number) =>
        $$$"""{"schema":"levelofcare.case/1","id":"n{{{number}}}","edition":"4","population":"adult","assessedOn":"2026-11-20","ratings":{"1A":"4","4A":"{{{"ABCDE"[number % 5]}}}"}}""";

    [Fact]
    public void Answers_come_in_the_order_of_the_cases()
    {
        var run = Run.With(string.Join('\n', Enumerable.Range(0, 2_000).Select(Line)), 100, "batch", "-");

        run.ExitCode.Should().Be(0);
        var lines = run.Output.TrimEnd('\n').Split('\n');
        lines.Should().HaveCount(2_000);
        lines.Select((line, number) => line.Contains($"\"id\":\"n{number}\"", StringComparison.Ordinal)).Should().OnlyContain(right => right);
        run.Error.Should().StartWith("2,000 cases: decided 2,000");
    }

    [Fact]
    public void A_bad_line_is_answered_and_passed_over()
    {
        var run = Run.With($"{Line(0)}\r\nnot a case\n\n{Line(1)}\n", 100, "batch", "-");

        run.ExitCode.Should().Be(2);
        var lines = run.Output.TrimEnd('\n').Split('\n');
        lines.Select(line => line.Contains("\"status\":\"invalid\"", StringComparison.Ordinal)).Should().Equal(false, true, true, false);
        run.Error.Should().Contain("invalid 2");
    }

    [Fact]
    public void Output_can_go_to_a_file()
    {
        var file = Path.GetTempFileName();
        Run.With(Line(0), 100, "batch", "-", "-o", file).ExitCode.Should().Be(0);

        File.ReadAllText(file).Should().EndWith("}\n").And.Contain("\"label\":\"4\"");
        File.Delete(file);
    }

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a\nbc", new[] { "a", "bc" })]
    [InlineData("a\r\n\nb\n", new[] { "a", "", "b" })]
    [InlineData("0123456789\nx\n", new[] { "<too long>", "x" })]
    [InlineData("0123456789", new[] { "<too long>" })]
    public void Lines_are_cut_however_the_bytes_arrive(string text, string[] expected)
    {
        foreach (var size in new[] { 1, 2, 3, 100 })
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
            var reader = new LineReader(buffer => stream.Read(buffer.Span[..Math.Min(size, buffer.Length)]), mostBytes: 8);
            var lines = new List<string>();
            while (reader.TryRead(out var line, CancellationToken.None))
            {
                lines.Add(reader.IsTooLong ? "<too long>" : Encoding.UTF8.GetString(line));
            }

            lines.Should().Equal(expected, $"in pieces of {size}");
        }
    }

    [Fact]
    public void Memory_does_not_grow_with_the_number_of_lines()
    {
        var one = Encoding.UTF8.GetBytes(Line(1) + "\n");
        using var input = new RepeatedStream(one, 20_000);
        using var error = new StringWriter();
        var before = GC.GetTotalMemory(forceFullCollection: true);

        CommandLineApp.Run(["batch", "-"], new(input, Stream.Null, error)).Should().Be(0);

        (GC.GetTotalMemory(forceFullCollection: true) - before).Should().BeLessThan(8 * 1024 * 1024);
        error.ToString().Should().Contain("20,000 cases");
    }

    [Fact]
    public void A_closed_pipe_ends_the_run_quietly()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Line(1)));
        using var closed = new ClosedStream();
        using var error = new StringWriter();

        CommandLineApp.Run(["batch", "-"], new(input, closed, error)).Should().Be(0);
        error.ToString().Should().BeEmpty();
    }

    /// <summary>A line many times over, without holding it.</summary>
    private sealed class RepeatedStream(byte[] line, int times) : MemoryStream
    {
        private long position;

        public override int Read(Span<byte> buffer)
        {
            var count = 0;
            while (count < buffer.Length && position < (long)line.Length * times)
            {
                buffer[count++] = line[position++ % line.Length];
            }

            return count;
        }
    }

    private sealed class ClosedStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe");
    }
}
