namespace LevelOfCare.Facts;

/// <summary>How the person moves from where they are to what is indicated.</summary>
public sealed record TransitionChoice
{
    internal TransitionChoice(TransitionOption first)
    {
        Kind = first.Kind;
        From = first.From;
        To = first.To;
    }

    /// <summary>The kind of transition, such as <c>stepUp</c>.</summary>
    public string Kind { get; }

    /// <summary>The current level as the case writes it; <see langword="null"/> where there is none.</summary>
    public string? From { get; }

    /// <summary>Where to; <see langword="null"/> for a discharge.</summary>
    public string? To { get; }

    /// <summary>Whether the person leaves care.</summary>
    public bool IsDischarge => Kind == TransitionKinds.Discharge;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"transition: {Kind}{(To is null ? "" : $" to {To}")}";
}
