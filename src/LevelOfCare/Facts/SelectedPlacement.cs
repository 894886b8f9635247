namespace LevelOfCare.Facts;

/// <summary>What was selected, and why where it differs from what is indicated.</summary>
public sealed record SelectedPlacement
{
    internal SelectedPlacement(ProposedPlacement placement, SelectionReason? reason)
    {
        Placement = placement;
        Reason = reason;
    }

    /// <summary>The level selected, and its program where one is named.</summary>
    public ProposedPlacement Placement { get; }

    /// <summary>The coded reason; <see langword="null"/> where none is given.</summary>
    public SelectionReason? Reason { get; }

    /// <summary>The program's id; <c>selected</c> where none is named.</summary>
    public string About => Placement.About;

    /// <summary>Whether a reason is given.</summary>
    public bool HasReason => Reason is not null;

    /// <summary>Whether the reason is that the person refuses, informed.</summary>
    public bool IsRefusal => Reason == SelectionReason.PatientRefuses;

    /// <summary>Whether the level differs from another of the case's edition. In the third edition withdrawal management is no level of treatment, whatever it ranks as.</summary>
    /// <param name="level">The other level.</param>
    /// <returns><see langword="true"/> where it does.</returns>
    public bool DiffersFrom(CareLevel level) => Placement.Carried != level || (Placement.IsWithdrawalManagement && Placement.Carried is { Edition: Edition.Third });

    /// <summary>Whether it is the very level of withdrawal management that is needed first (third edition).</summary>
    /// <param name="requirement">What is needed of withdrawal management.</param>
    /// <returns><see langword="true"/> where it is.</returns>
    public bool IsWithdrawalStep(WithdrawalRequirement requirement)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        return Placement.Withdrawal == requirement.Level && Placement.Carried is { Edition: Edition.Third };
    }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{Placement.Text} was selected{(Reason is null ? "" : $", {Reason}")}";
}
