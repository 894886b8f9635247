using System.Collections.Immutable;

namespace LevelOfCare.Screening;

/// <summary>What came of reading an answers file: the answers, or everything that is wrong with them.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class ScreeningReading
{
    internal ScreeningReading(ScreeningAnswers? answers, IEnumerable<CaseProblem> problems, CrisisHelp? crisis = null)
    {
        Problems = [.. problems];
        Answers = Problems.IsEmpty ? answers : null;
        Crisis = crisis ?? CrisisHelp.Always;
    }

    /// <summary>The answers; <see langword="null"/> where there are problems.</summary>
    public ScreeningAnswers? Answers { get; }

    /// <summary>Everything that is wrong; empty where there are answers.</summary>
    public ImmutableArray<CaseProblem> Problems { get; }

    /// <summary>Crisis help, urgent where the answers ask for it as far as they could be read: it must not be lost among problems.</summary>
    public CrisisHelp Crisis { get; }
}
