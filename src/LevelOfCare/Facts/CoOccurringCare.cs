namespace LevelOfCare.Facts;

/// <summary>Where both tracks speak: care is to be co-occurring enhanced.</summary>
public sealed record CoOccurringCare
{
    internal CoOccurringCare()
    {
    }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => "care for both conditions at once is needed";
}
