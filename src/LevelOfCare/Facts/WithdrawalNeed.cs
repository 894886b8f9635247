namespace LevelOfCare.Facts;

/// <summary>Something asks for a level of withdrawal management, or a higher one (third edition, adults).</summary>
/// <remarks>A house rule may yield it: a further need raises the answer or leaves it, and never lowers it.</remarks>
public sealed record WithdrawalNeed
{
    /// <summary>Creates a need that a house rule asks for; its basis is the setting.</summary>
    /// <param name="level">The least intensive level that answers it.</param>
    /// <param name="about">The rating's key or the fact it comes from.</param>
    public WithdrawalNeed(WithdrawalLevel level, string about)
        : this(level, WithdrawalStep.Setting, about) => ArgumentException.ThrowIfNullOrEmpty(about);

    internal WithdrawalNeed(WithdrawalLevel level, WithdrawalStep step, string about)
    {
        Level = level;
        Step = step;
        About = about;
    }

    /// <summary>The level.</summary>
    public WithdrawalLevel Level { get; }

    /// <summary>The step that asks.</summary>
    public WithdrawalStep Step { get; }

    /// <summary>What it comes from.</summary>
    public string About { get; }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{About} asks for {WithdrawalLevels.CodeOf(Level)}";
}
