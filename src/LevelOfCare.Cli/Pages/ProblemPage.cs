namespace LevelOfCare.Cli.Pages;

/// <summary>Lists what is wrong with a case, the safety message before it where the case names an emergency.</summary>
internal static class ProblemPage
{
    public static void Write(CaseReading reading, EmergencySignal? emergency, TextWriter error)
    {
        if (emergency is not null)
        {
            error.WriteLine($"EMERGENCY: {emergency.Message}");
            error.WriteLine($"Evaluate at: {emergency.EvaluateAt}");
            error.WriteLine();
        }

        Write("The case is", reading.Problems, error);
    }

    /// <summary>Lists problems.</summary>
    public static void Write(string subject, IReadOnlyCollection<CaseProblem> problems, TextWriter error)
    {
        error.WriteLine($"{subject} not valid: {problems.Count} problem{(problems.Count == 1 ? "" : "s")}.");
        foreach (var problem in problems)
        {
            error.WriteLine();
            error.WriteLine($"{problem.Code} {Printable(problem.Path)}{(problem.Value is { } value ? $" = {Printable(value)}" : "")}");
            error.WriteLine($"  {Printable(problem.Message)}");
            error.WriteLine($"  allowed: {Printable(problem.Allowed)}");
        }
    }

    /// <summary>A value of the case must not be able to steer a terminal.</summary>
    private static string Printable(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter));
}
