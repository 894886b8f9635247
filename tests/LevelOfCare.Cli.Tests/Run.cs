using System.Text;

namespace LevelOfCare.Cli.Tests;

/// <summary>One run of the command line with streams of its own.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    public static string Root { get; } = Find(new(AppContext.BaseDirectory));

    public static string Example(string name) => Path.Combine(Root, "docs", "examples", $"{name}.json");

    public static Run Of(params string[] arguments) => With("", 100, arguments);

    public static Run With(string input, int width, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var code = CommandLineApp.Run(arguments, new(stdin, output, error) { Width = width });
        return new(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private static string Find(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "LevelOfCare.sln")) ? folder.FullName : Find(folder.Parent!);
}
