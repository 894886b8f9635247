using System.Collections.Immutable;
using LevelOfCare.Wording;

namespace LevelOfCare.Screening;

/// <summary>What a screening came to, for the person who answered: crisis help first, advice, and what the answers speak to.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class PublicScreening
{
    internal PublicScreening(ScreeningResult result)
    {
        Crisis = result.Crisis;
        Assessment = result.Assessment;
        About = result.About;
        SpeaksTo = [.. result.Evidence.Where(evidence => evidence.Positive).Select(evidence => evidence.Dimension).Distinct().Order().Select(ScreeningSentences.Dimension)];
        Notes = [.. ScreeningSentences.PublicNotes(result)];
        Profile = result.Profile;
    }

    /// <summary>The version of the form; always <see cref="ScreeningResult.SchemaId"/>.</summary>
    public string Schema { get; } = ScreeningResult.SchemaId;

    /// <summary>For whom this form is: the public.</summary>
    public string Audience { get; } = "public";

    /// <summary>Crisis help, first.</summary>
    public CrisisHelp Crisis { get; }

    /// <summary>Whether a full assessment is advised, and how soon.</summary>
    public AssessmentAdvice Assessment { get; }

    /// <summary>The dimensions that the answers speak to, in plain words.</summary>
    public ImmutableArray<string> SpeaksTo { get; }

    /// <summary>Whom the answers are about.</summary>
    public ScreeningSubject About { get; }

    /// <summary>What to know about the result.</summary>
    public ImmutableArray<string> Notes { get; }

    /// <summary>The name of the cut-off profile by which the answers were read.</summary>
    public string Profile { get; }
}
