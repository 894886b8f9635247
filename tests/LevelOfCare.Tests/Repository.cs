namespace LevelOfCare.Tests;

/// <summary>Finds files of the repository, and compares what is written there with what it should be.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new(AppContext.BaseDirectory));

    public static string PathOf(string file) => Path.Combine(Root, file);

    /// <summary>Compares a file with text; where LEVELOFCARE_APPROVE=1 it is written instead, for somebody to read the difference.</summary>
    public static void ShouldHold(string file, string expected)
    {
        if (Environment.GetEnvironmentVariable("LEVELOFCARE_APPROVE") == "1")
        {
            File.WriteAllText(PathOf(file), expected);
        }

        File.ReadAllText(PathOf(file)).Should().Be(expected, $"{file} must agree; run the tests with LEVELOFCARE_APPROVE=1 to write it, and read the difference");
    }

    // Not by the path of a source file, which builds for release replace by one that repeats on every machine.
    private static string Find(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "LevelOfCare.sln")) ? folder.FullName : Find(folder.Parent!);
}
