using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace LevelOfCare.Screening;

/// <summary>What a screening came to, for professionals. Show the public <see cref="ForPublic"/> only.</summary>
/// <remarks>Immutable and safe to share between threads. Holds no level and no rating.</remarks>
public sealed class ScreeningResult
{
    /// <summary>The value of <see cref="Schema"/>.</summary>
    public const string SchemaId = "levelofcare.screening-result/1";

    internal ScreeningResult(CrisisHelp crisis, AssessmentAdvice assessment)
    {
        Crisis = crisis;
        Assessment = assessment;
    }

    /// <summary>The version of the form; always <see cref="SchemaId"/>.</summary>
    [JsonPropertyOrder(-4)]
    public string Schema { get; } = SchemaId;

    /// <summary>For whom this form is: professionals.</summary>
    [JsonPropertyOrder(-3)]
    public string Audience { get; } = "professional";

    /// <summary>Crisis help, first.</summary>
    [JsonPropertyOrder(-2)]
    public CrisisHelp Crisis { get; }

    /// <summary>Whether the emergency path is to be taken: a C-SSRS triage of high, or severe withdrawal.</summary>
    [JsonPropertyOrder(-1)]
    public bool Emergency { get; internal init; }

    /// <summary>Whether a full assessment is advised, and how soon.</summary>
    public AssessmentAdvice Assessment { get; }

    /// <summary>Whom the answers are about.</summary>
    public ScreeningSubject About { get; internal init; }

    /// <summary>What each instrument found, in the order of <see cref="Instrument"/>.</summary>
    public ImmutableArray<ScreeningEvidence> Evidence { get; internal init; } = [];

    /// <summary>What a clinician should know of these answers.</summary>
    public ImmutableArray<string> Notes { get; internal init; } = [];

    /// <summary>The name of the cut-off profile by which totals were read.</summary>
    public string Profile { get; internal init; } = CutoffProfile.Default.Name;

    /// <summary>The form for the public, without totals, dimension codes and anything that could be taken for a level.</summary>
    /// <returns>The form for the public.</returns>
    public PublicScreening ForPublic() => new(this);
}
