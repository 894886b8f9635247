namespace LevelOfCare.Cli.Pages;

/// <summary>What is said to the public where a case is not valid: the emergency first, then where the problems are. What is allowed there lists levels, and is not said.</summary>
internal static class PlainProblemPage
{
    public static void Write(CaseReading reading, TextWriter error)
    {
        if (reading.Emergencies.Length > 0)
        {
            error.WriteLine($"EMERGENCY: {MessageTexts.Plain.Find("emergency")}");
            error.WriteLine();
        }

        error.WriteLine(MessageTexts.Plain.Find("public.notReadable"));
        foreach (var problem in reading.Problems)
        {
            error.WriteLine($"  {problem.Code} {ProblemPage.Printable(problem.Path)}");
        }
    }
}
