namespace LevelOfCare.Facts;

/// <summary>The environment asks for a recovery residence beside treatment.</summary>
public sealed record RecoveryResidenceNeed
{
    internal RecoveryResidenceNeed(CriterionRow row) => Row = row;

    /// <summary>The criteria row it comes from.</summary>
    public CriterionRow Row { get; }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{Row.Code.Subdimension.Key} = {Row.Code.Code} asks for a recovery residence";
}
