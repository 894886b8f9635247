namespace LevelOfCare.Tests.Docs;

/// <summary>Captures what a snippet prints. Snippets run one at a time: the specs that use this are one class.</summary>
internal sealed class CapturedConsole : IDisposable
{
    private readonly TextWriter before = Console.Out;
    private readonly StringWriter captured = new() { NewLine = "\n" };

    public CapturedConsole() => Console.SetOut(captured);

    public string Text => captured.ToString().TrimEnd();

    public void Dispose()
    {
        Console.SetOut(before);
        captured.Dispose();
    }
}
