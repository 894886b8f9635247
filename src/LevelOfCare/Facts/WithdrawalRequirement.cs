namespace LevelOfCare.Facts;

/// <summary>The withdrawal management that a placement must be able to take on; in either edition.</summary>
public sealed record WithdrawalRequirement
{
    internal WithdrawalRequirement(WithdrawalLevel level) => Level = level;

    /// <summary>The level, 1-WM or more.</summary>
    public WithdrawalLevel Level { get; }

    /// <summary>Whether it is more than 1-WM, which can run beside any level.</summary>
    public bool IsBeyondAmbulatory => Level >= WithdrawalLevel.Level2;

    /// <summary>The level's code, such as <c>3.7-WM</c>.</summary>
    public string Code => WithdrawalLevels.CodeOf(Level);

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"the person needs {Code} of a placement";
}
