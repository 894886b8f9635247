namespace LevelOfCare.Cli;

/// <summary>The exit codes of the contract.</summary>
internal static class ExitCode
{
    public const int Decided = 0;
    public const int NotDecided = 1;
    public const int InvalidInput = 2;
    public const int WrongUsage = 3;
    public const int Emergency = 4;
    public const int Defect = 70;
    public const int Interrupted = 130;

    /// <summary>The exit code that says what kind of answer it is.</summary>
    public static int Of(DecisionStatus status) => status switch
    {
        DecisionStatus.Decided => Decided,
        DecisionStatus.Emergency => Emergency,
        _ => NotDecided,
    };
}
