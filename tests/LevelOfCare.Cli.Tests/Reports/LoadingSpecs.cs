using System.Diagnostics;

namespace LevelOfCare.Cli.Tests.Reports;

public sealed class LoadingSpecs
{
    [Theory]
    [InlineData("json", 0)]
    [InlineData("markdown", 0)]
    [InlineData("html", 0)]
    [InlineData("text", 70)]
    public void Only_text_needs_the_console_library(string format, int code)
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory).Where(file => IsOfProgram(Path.GetFileName(file))))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(folder, "LevelOfCare.Cli.dll"), "evaluate", Run.Example("hospital"), "--format", format])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        process.ExitCode.Should().Be(code);
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Without the list of dependencies, the host takes what lies beside the program; Spectre.Console does not.</summary>
    private static bool IsOfProgram(string file) => file is "LevelOfCare.dll" or "LevelOfCare.Cli.dll" or "LevelOfCare.Cli.runtimeconfig.json" or "System.CommandLine.dll";
}
