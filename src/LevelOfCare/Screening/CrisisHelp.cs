namespace LevelOfCare.Screening;

/// <summary>Where help is to be had at once. It stands first in every result, whatever the answers.</summary>
/// <param name="Urgent">Whether the answers themselves ask for a safety follow-up.</param>
/// <param name="Message">What to do.</param>
public sealed record CrisisHelp(bool Urgent, string Message)
{
    /// <summary>The help that is shown before anything is asked, and where somebody stops early.</summary>
    public static CrisisHelp Always { get; } = new(false, Wording.ScreeningSentences.Help);
}
