namespace LevelOfCare.Facts;

/// <summary>The rating itself says that there is a risk of withdrawal: D1 at 1 or more, or a minimum set by 1B.</summary>
public sealed record WithdrawalRisk
{
    internal WithdrawalRisk()
    {
    }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => "the rating says that there is a risk of withdrawal";
}
