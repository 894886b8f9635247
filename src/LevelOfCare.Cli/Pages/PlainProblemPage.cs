namespace LevelOfCare.Cli.Pages;

/// <summary>What is said to the public where a case is not valid: the emergency first, then where the problems are. What is allowed there lists levels, and is not said.</summary>
internal static class PlainProblemPage
{
    public static void Write(CaseReading reading, TextWriter error)
    {
        WriteEmergency(reading, error);
        error.WriteLine(MessageTexts.Plain.Find("public.notReadable"));
        List(reading.Problems, error);
    }

    /// <summary>What is wrong with a profile: it speaks of levels too.</summary>
    public static void WriteProfile(IEnumerable<CaseProblem> problems, TextWriter error)
    {
        error.WriteLine("The profile is not valid.");
        List(problems, error);
    }

    /// <summary>The safety message, before whatever else is wrong.</summary>
    public static void WriteEmergency(CaseReading reading, TextWriter error)
    {
        if (reading.Emergencies.Length > 0)
        {
            error.WriteLine($"EMERGENCY: {MessageTexts.Plain.Find("emergency")}");
            error.WriteLine();
        }
    }

    private static void List(IEnumerable<CaseProblem> problems, TextWriter error)
    {
        foreach (var problem in problems)
        {
            error.WriteLine($"  {problem.Code} {ProblemPage.Printable(problem.Path)}");
        }
    }
}
