namespace LevelOfCare.Facts;

/// <summary>Withdrawal in pregnancy, from a substance where that matters.</summary>
public sealed record PregnancyCaution
{
    internal PregnancyCaution()
    {
    }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => "withdrawal in pregnancy";
}
