namespace LevelOfCare.Facts;

/// <summary>Withdrawal management that is a step of its own, before treatment at the indicated level (third edition, adults).</summary>
public sealed record SeparateWithdrawal
{
    internal SeparateWithdrawal(WithdrawalRequirement requirement) => Level = requirement.Level;

    /// <summary>The level, 1-WM or more.</summary>
    public WithdrawalLevel Level { get; }

    /// <summary>Whether it is more than 1-WM, which can run beside any level.</summary>
    public bool IsBeyondAmbulatory => Level >= WithdrawalLevel.Level2;

    /// <summary>Whether the person has to stay day and night: 3.2-WM or more.</summary>
    public bool IsResidential => Level >= WithdrawalLevel.Level32;

    /// <summary>The level's code, such as <c>3.7-WM</c>.</summary>
    public string Code => WithdrawalLevels.CodeOf(Level);

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{Code} is a step of its own";
}
