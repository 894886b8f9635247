namespace LevelOfCare.Cli.Pages;

/// <summary>Lists what is wrong with a case, the safety message before it where the case names an emergency.</summary>
internal static class ProblemPage
{
    public static void Write(IReadOnlyList<CaseProblem> problems, EmergencySignal? emergency, TextWriter error)
    {
        WriteEmergency(emergency, error);
        Write("The case", problems, error);
    }

    /// <summary>The safety message, before whatever else is wrong.</summary>
    public static void WriteEmergency(EmergencySignal? emergency, TextWriter error)
    {
        if (emergency is not null)
        {
            error.WriteLine($"EMERGENCY: {emergency.Message}");
            error.WriteLine($"Evaluate at: {emergency.EvaluateAt}");
            error.WriteLine();
        }
    }

    /// <summary>Lists what is wrong with a document.</summary>
    public static void Write(string what, IReadOnlyCollection<CaseProblem> problems, TextWriter error)
    {
        error.WriteLine($"{what} is not valid: {problems.Count} problem{(problems.Count == 1 ? "" : "s")}.");
        foreach (var problem in problems)
        {
            error.WriteLine();
            error.WriteLine($"{problem.Code} {Printable(problem.Path)}{(problem.Value is { } value ? $" = {Printable(value)}" : "")}");
            error.WriteLine($"  {Printable(problem.Message)}");
            error.WriteLine($"  allowed: {Printable(problem.Allowed)}");
        }
    }

    /// <summary>A value of the case must not be able to steer a terminal.</summary>
    public static string Printable(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter));
}
