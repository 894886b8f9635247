namespace LevelOfCare.Facts;

/// <summary>Whether the case says that a substance use disorder is diagnosed.</summary>
public sealed record Diagnosis
{
    internal Diagnosis(SubstanceUseDisorder substanceUseDisorder) => SubstanceUseDisorder = substanceUseDisorder;

    /// <summary>The diagnosis.</summary>
    public SubstanceUseDisorder SubstanceUseDisorder { get; }

    /// <summary>The diagnosis as a case writes it.</summary>
    public string Text => IsNotMet ? "notMet" : IsProbable ? "probable" : "met";

    /// <summary>Whether the diagnosis is probable and to be confirmed.</summary>
    public bool IsProbable => SubstanceUseDisorder == SubstanceUseDisorder.Probable;

    /// <summary>Whether there is no substance use disorder.</summary>
    public bool IsNotMet => SubstanceUseDisorder == SubstanceUseDisorder.NotMet;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"substance use disorder: {SubstanceUseDisorder}";
}
